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
import { recordUnitFactStep, type RecordUnitFactInput } from "../steps/record-unit-fact"

export const recordUnitFactWorkflowId = "after-sales-record-unit-fact"

/**
 * Something happened to a unit that no order told us: it was installed, scrapped, came back over the counter.
 * The fact is written once; the warranties that start with it follow.
 */
export const recordUnitFactWorkflow = createWorkflow(
  recordUnitFactWorkflowId,
  (input: WorkflowData<RecordUnitFactInput>) => {
    const validate = createHook("validate", { input })
    const result = recordUnitFactStep(input)
    const warranties = assureUnitsStep(transform({ input }, ({ input }) => ({ units: [{ id: input.unit_id }] })))
    announceStep(
      transform({ input, result, warranties }, ({ input, result, warranties }) => [
        ...announceChanges(result.is_new ? [{ id: input.unit_id, kinds: [input.fact.replace("_at", "")] }] : []),
        ...announceWarranties(warranties),
      ])
    )
    const unitFactRecorded = createHook("unitFactRecorded", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, unitFactRecorded] })
  }
)
