import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export type ResetTemplateInput = { code: string; locale: string }

export const resetTemplateStepId = "after-sales-reset-template"

/** Takes the shop's own wording of one language away. Last write of its workflow. */
export const resetTemplateStep = createStep(resetTemplateStepId, async (input: ResetTemplateInput, { container }) => {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)

  return new StepResponse({ id: await platform.resetTemplate(input.code, input.locale) })
})
