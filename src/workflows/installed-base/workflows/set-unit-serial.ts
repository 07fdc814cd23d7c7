import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { UnitEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { assureUnitsStep } from "../../warranty/steps/assure-units"
import { announceWarranties } from "../announcements"
import { setUnitSerialStep, type SetUnitSerialInput } from "../steps/set-unit-serial"

export const setUnitSerialWorkflowId = "after-sales-set-unit-serial"

/**
 * The number on the type plate is read and written to its unit. Two living units of one product never share one.
 */
export const setUnitSerialWorkflow = createWorkflow(
  setUnitSerialWorkflowId,
  (input: WorkflowData<SetUnitSerialInput>) => {
    const validate = createHook("validate", { input })
    const result = setUnitSerialStep(input)
    const warranties = assureUnitsStep(transform({ input }, ({ input }) => ({ units: [{ id: input.unit_id }] })))
    announceStep(
      transform({ input, result, warranties }, ({ input, result, warranties }) => [
        ...(result.is_new ? [{ name: UnitEvents.SERIAL_SET, data: { id: input.unit_id } }] : []),
        ...announceWarranties(warranties),
      ])
    )
    const unitSerialSet = createHook("unitSerialSet", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, unitSerialSet] })
  }
)
