import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { detectAll } from "../detect-all"

export type DetectNeedsInput = {
  /** Somebody asks for it now, although the day's look may be over. */
  is_asked: boolean
}

export const detectNeedsStepId = "after-sales-detect-needs"

/** Looks through the units and writes proposals. Each batch is a transaction of its own; what was proposed stays. */
export const detectNeedsStep = createStep(detectNeedsStepId, async ({ is_asked }: DetectNeedsInput, { container }) => {
  return new StepResponse(await detectAll(container, is_asked, new Date()))
})
