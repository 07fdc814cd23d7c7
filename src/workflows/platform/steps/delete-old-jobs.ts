import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export const deleteOldJobsStepId = "after-sales-delete-old-jobs"

/** Deletes jobs of long ago. Nothing is undone: nobody looks for them any more. */
export const deleteOldJobsStep = createStep(deleteOldJobsStepId, async (_: void, { container }) => {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)

  return new StepResponse(await platform.deleteOldJobs(new Date()))
})
