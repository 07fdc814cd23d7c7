import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateProcedureStep, type UpdateProcedureInput } from "../steps/update-procedure"

export const updateProcedureWorkflowId = "after-sales-update-procedure"

/**
 * The draft of a procedure is worked on. What is in force stays as it is.
 */
export const updateProcedureWorkflow = createWorkflow(
  updateProcedureWorkflowId,
  (input: WorkflowData<UpdateProcedureInput>) => {
    const validate = createHook("validate", { input })
    const result = updateProcedureStep(input)
    const procedureUpdated = createHook("procedureUpdated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, procedureUpdated] })
  }
)
