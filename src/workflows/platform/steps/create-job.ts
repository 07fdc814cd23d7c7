import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export type CreateJobInput = Parameters<PlatformModuleService["createJob"]>[0]

export const createJobStepId = "after-sales-create-job"

/** Queues a long job. One transaction and the last write of its workflow, so there is nothing to undo. */
export const createJobStep = createStep(createJobStepId, async (input: CreateJobInput, { container }) => {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)

  return new StepResponse(await platform.createJob(input))
})
