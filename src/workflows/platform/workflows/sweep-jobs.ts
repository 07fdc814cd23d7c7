import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteOldJobsStep } from "../steps/delete-old-jobs"

export const sweepJobsWorkflowId = "after-sales-sweep-jobs"

/** Jobs that ended more than 90 days ago go, and with them the rows that an import had left out. */
export const sweepJobsWorkflow = createWorkflow(sweepJobsWorkflowId, () => new WorkflowResponse(deleteOldJobsStep()))
