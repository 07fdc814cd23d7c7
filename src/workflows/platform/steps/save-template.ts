import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export type SaveTemplateInput = Parameters<PlatformModuleService["saveTemplate"]>[0]

export const saveTemplateStepId = "after-sales-save-template"

/** Writes a wording down after it was tried on made-up data. Last write of its workflow. */
export const saveTemplateStep = createStep(saveTemplateStepId, async (input: SaveTemplateInput, { container }) => {
  await container.resolve<PlatformModuleService>(PLATFORM_MODULE).saveTemplate(input)

  return new StepResponse({ code: input.code, locale: input.locale })
})
