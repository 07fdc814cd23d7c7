import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ProcedureEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { publishProcedureStep, type PublishProcedureInput } from "../steps/publish-procedure"

export const publishProcedureWorkflowId = "after-sales-publish-procedure"

/**
 * Work is done another way from now on. The version is frozen for good; cases that run keep the one that they began
 * with.
 */
export const publishProcedureWorkflow = createWorkflow(
  publishProcedureWorkflowId,
  (input: WorkflowData<PublishProcedureInput>) => {
    const validate = createHook("validate", { input })
    const result = publishProcedureStep(input)
    announceStep(transform({ result }, ({ result }) => [{ name: ProcedureEvents.PUBLISHED, data: { id: result.id } }]))
    const procedurePublished = createHook("procedurePublished", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, procedurePublished] })
  }
)
