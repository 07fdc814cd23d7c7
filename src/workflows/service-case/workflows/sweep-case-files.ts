import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { claimCaseFilesStep } from "../steps/claim-case-files"
import { deleteCaseFilesStep } from "../steps/delete-case-files"

export const sweepCaseFilesWorkflowId = "after-sales-sweep-case-files"

/**
 * Files that were uploaded and never laid to a case go after a day, and so do those whose deletion a process did not
 * live to finish. One batch a run.
 */
export const sweepCaseFilesWorkflow = createWorkflow(
  sweepCaseFilesWorkflowId,
  (input: WorkflowData<{ limit: number }>) => {
    const claimed = claimCaseFilesStep(input)
    deleteCaseFilesStep(claimed)

    return new WorkflowResponse(claimed)
  }
)
