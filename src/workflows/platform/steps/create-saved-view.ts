import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export type CreateSavedViewInput = Parameters<PlatformModuleService["createSavedView"]>[0]

export const createSavedViewStepId = "after-sales-create-saved-view"

/** Writes a view down. One transaction and the last write of its workflow. */
export const createSavedViewStep = createStep(
  createSavedViewStepId,
  async (input: CreateSavedViewInput, { container }) => {
    const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
    return new StepResponse(await platform.createSavedView(input))
  }
)
