import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { WarrantyEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { extendWarrantyStep, type ExtendWarrantyInput } from "../steps/extend-warranty"

export const extendWarrantyWorkflowId = "after-sales-extend-warranty"

/**
 * A warranty runs longer: after a repair as the law gives it, out of goodwill, for a delay. The same cause never
 * counts twice, and the end is reckoned from the start with the sum of all months.
 */
export const extendWarrantyWorkflow = createWorkflow(
  extendWarrantyWorkflowId,
  (input: WorkflowData<ExtendWarrantyInput>) => {
    const validate = createHook("validate", { input })
    const result = extendWarrantyStep(input)
    announceStep(
      transform({ result }, ({ result: { is_new: isNew, warranty } }) =>
        isNew ? [{ name: WarrantyEvents.EXTENDED, data: { id: warranty.id, unit_id: warranty.unit_id } }] : []
      )
    )
    const warrantyExtended = createHook("warrantyExtended", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, warrantyExtended] })
  }
)
