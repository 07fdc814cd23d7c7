import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { JobEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { createJobStep, type CreateJobInput } from "../steps/create-job"

export const createJobWorkflowId = "after-sales-create-job"

/**
 * Something that takes minutes is asked for: it is written down, starts at once, and its progress can be followed.
 */
export const createJobWorkflow = createWorkflow(createJobWorkflowId, (input: WorkflowData<CreateJobInput>) => {
  const validate = createHook("validate", { input })
  const result = createJobStep(input)
  announceStep(
    transform({ result }, ({ result: { id, is_new: isNew } }) =>
      isNew ? [{ name: JobEvents.QUEUED, data: { id } }] : []
    )
  )
  const jobCreated = createHook("jobCreated", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, jobCreated] })
})
