import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../modules/warranty"
import type { Actor } from "../../../shared/actor"

export type MarkWarrantiesShownInput = { ids: string[]; actor: Actor }

export const markWarrantiesShownStepId = "after-sales-mark-warranties-shown"

/** Notes that a customer has seen when the warranties end. One transaction and the last write of its workflow. */
export const markWarrantiesShownStep = createStep(
  markWarrantiesShownStepId,
  async ({ ids, actor }: MarkWarrantiesShownInput, { container }) => {
    await container.resolve<WarrantyModuleService>(WARRANTY_MODULE).markShown(ids, actor)

    return new StepResponse(ids)
  }
)
