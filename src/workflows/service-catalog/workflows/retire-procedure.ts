import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ProcedureEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { retireProcedureStep, type RetireProcedureInput } from "../steps/retire-procedure"

export const retireProcedureWorkflowId = "after-sales-retire-procedure"

/**
 * Nothing is started by a procedure any more. Not while a service that is offered follows it.
 */
export const retireProcedureWorkflow = createWorkflow(
  retireProcedureWorkflowId,
  (input: WorkflowData<RetireProcedureInput>) => {
    const validate = createHook("validate", { input })
    const result = retireProcedureStep(input)
    announceStep(transform({ result }, ({ result }) => [{ name: ProcedureEvents.RETIRED, data: { id: result.id } }]))
    const procedureRetired = createHook("procedureRetired", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, procedureRetired] })
  }
)
