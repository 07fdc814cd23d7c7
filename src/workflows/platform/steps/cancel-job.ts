import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export type CancelJobInput = Parameters<PlatformModuleService["cancelJob"]>[0]

export const cancelJobStepId = "after-sales-cancel-job"

/** Asks a job to stop; what it has done stands. One transaction and the last write of its workflow, so there is nothing to undo. */
export const cancelJobStep = createStep(cancelJobStepId, async (input: CancelJobInput, { container }) => {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)

  return new StepResponse(await platform.cancelJob(input))
})
