import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createProcedureVersionStep, type CreateProcedureVersionInput } from "../steps/create-procedure-version"

export const createProcedureVersionWorkflowId = "after-sales-create-procedure-version"

/**
 * Work is to be done another way. The new version starts as a copy of the latest; until it is published, cases
 * follow the old one.
 */
export const createProcedureVersionWorkflow = createWorkflow(
  createProcedureVersionWorkflowId,
  (input: WorkflowData<CreateProcedureVersionInput>) => {
    const validate = createHook("validate", { input })
    const result = createProcedureVersionStep(input)
    const procedureVersionCreated = createHook("procedureVersionCreated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, procedureVersionCreated] })
  }
)
