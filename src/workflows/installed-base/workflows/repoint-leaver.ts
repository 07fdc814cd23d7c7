import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { announceStep } from "../../steps/announce"
import { assureUnitsStep } from "../../warranty/steps/assure-units"
import { announceChanges, announceWarranties } from "../announcements"
import { repointLeaverStep, type RepointLeaverInput } from "../steps/repoint-leaver"

export const repointLeaverWorkflowId = "after-sales-repoint-leaver"

/**
 * A piece of a line came back and we could not tell which. A person has looked and points to the right one.
 */
export const repointLeaverWorkflow = createWorkflow(
  repointLeaverWorkflowId,
  (input: WorkflowData<RepointLeaverInput>) => {
    const validate = createHook("validate", { input })
    const result = repointLeaverStep(input)
    const warranties = assureUnitsStep(
      transform({ input }, ({ input }) => ({ units: [{ id: input.flagged_unit_id }, { id: input.unit_id }] }))
    )
    announceStep(
      transform({ input, warranties }, ({ input, warranties }) => [
        ...announceChanges([{ id: input.unit_id, kinds: ["returned"] }]),
        ...announceWarranties(warranties),
      ])
    )
    const leaverRepointed = createHook("leaverRepointed", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, leaverRepointed] })
  }
)
