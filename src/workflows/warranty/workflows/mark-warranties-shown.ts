import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { markWarrantiesShownStep, type MarkWarrantiesShownInput } from "../steps/mark-warranties-shown"

export const markWarrantiesShownWorkflowId = "after-sales-mark-warranties-shown"

/** A customer reads for the first time when a warranty ends. From then on that day only moves outwards. */
export const markWarrantiesShownWorkflow = createWorkflow(
  markWarrantiesShownWorkflowId,
  (input: WorkflowData<MarkWarrantiesShownInput>) => new WorkflowResponse(markWarrantiesShownStep(input))
)
