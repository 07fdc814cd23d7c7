import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import type { Announcement } from "../../steps/announce"
import { runJob } from "../jobs/run-job"

export const runJobsStepId = "after-sales-run-jobs"

/** Takes waiting jobs one after the other until none is left; jobs of a dead process are taken over. */
export const runJobsStep = createStep(runJobsStepId, async (_: void, { container }) => {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const finished: string[] = []
  const tells: Announcement[] = []

  for (let job = await platform.claimJob(); job; job = await platform.claimJob()) {
    tells.push(...(await runJob(container, job)))
    finished.push(job.id)
  }

  return new StepResponse({ finished, tells })
})
