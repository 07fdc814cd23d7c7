import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { JobEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { runJobsStep } from "../steps/run-jobs"

export const runJobsWorkflowId = "after-sales-run-jobs"

/** Long work is done in the background, a batch at a time, by whichever process takes it. */
export const runJobsWorkflow = createWorkflow(runJobsWorkflowId, () => {
  const result = runJobsStep()
  announceStep(
    transform({ result }, ({ result }) => [
      ...result.tells,
      ...result.finished.map((id) => ({ name: JobEvents.FINISHED, data: { id } })),
    ])
  )

  return new WorkflowResponse(result)
})
