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
import { scanUnitSerialsStep, type ScanUnitSerialsInput } from "../steps/scan-unit-serials"

export const scanUnitSerialsWorkflowId = "after-sales-scan-unit-serials"

/**
 * The warehouse scans the boxes of an order. The numbers go, in the order of the scan, to the units that have
 * none; all of them or, if one is refused, none.
 */
export const scanUnitSerialsWorkflow = createWorkflow(
  scanUnitSerialsWorkflowId,
  (input: WorkflowData<ScanUnitSerialsInput>) => {
    const validate = createHook("validate", { input })
    const result = scanUnitSerialsStep(input)
    const warranties = assureUnitsStep(transform({ result }, ({ result }) => ({ units: result.units })))
    announceStep(
      transform({ result, warranties }, ({ result, warranties }) => [
        ...result.units.map(({ id }) => ({ name: UnitEvents.SERIAL_SET, data: { id } })),
        ...announceWarranties(warranties),
      ])
    )
    const unitSerialsScanned = createHook("unitSerialsScanned", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, unitSerialsScanned] })
  }
)
