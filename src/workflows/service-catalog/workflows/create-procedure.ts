import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createProcedureStep, type CreateProcedureInput } from "../steps/create-procedure"

export const createProcedureWorkflowId = "after-sales-create-procedure"

/**
 * A merchant writes down how a piece of work is done. It starts as a draft that no case follows.
 */
export const createProcedureWorkflow = createWorkflow(
  createProcedureWorkflowId,
  (input: WorkflowData<CreateProcedureInput>) => {
    const validate = createHook("validate", { input })
    const result = createProcedureStep(input)
    const procedureCreated = createHook("procedureCreated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, procedureCreated] })
  }
)
