import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { WarrantyEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { shortenWarrantyStep, type ShortenWarrantyInput } from "../steps/shorten-warranty"

export const shortenWarrantyWorkflowId = "after-sales-shorten-warranty"

/**
 * A date was corrected after the customer had seen a later end, which therefore stood. Somebody who may decide that
 * takes the later end back, with the reason: from now on the end is what the facts give.
 */
export const shortenWarrantyWorkflow = createWorkflow(
  shortenWarrantyWorkflowId,
  (input: WorkflowData<ShortenWarrantyInput>) => {
    const validate = createHook("validate", { input })
    const result = shortenWarrantyStep(input)
    announceStep(
      transform({ result }, ({ result }) => [
        { name: WarrantyEvents.SHORTENED, data: { id: result.id, unit_id: result.unit_id } },
      ])
    )
    const warrantyShortened = createHook("warrantyShortened", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, warrantyShortened] })
  }
)
