import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export type CancelJobInput = { job_id: string }

export const cancelJobStepId = "after-sales-cancel-job"

/** Asks a job to stop; what it has done stands. */
export const cancelJobStep = createStep(cancelJobStepId, async (input: CancelJobInput, { container }) => {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)

  return new StepResponse(await platform.cancelJob(input.job_id))
})
