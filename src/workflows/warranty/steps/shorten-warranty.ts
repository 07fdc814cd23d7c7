import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../modules/warranty"
import { notFound } from "../../../shared/errors"

export type ShortenWarrantyInput = Omit<Parameters<WarrantyModuleService["shortenWarranty"]>[0], "subject">

export const shortenWarrantyStepId = "after-sales-shorten-warranty"

/** Brings an end closer that was shown. One transaction and the last write of its workflow, so there is nothing to undo. */
export const shortenWarrantyStep = createStep(
  shortenWarrantyStepId,
  async (input: ShortenWarrantyInput, { container }) => {
    const warranty = container.resolve<WarrantyModuleService>(WARRANTY_MODULE)
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
    const { unit_id } = await warranty.retrieveAdminWarranty(input.warranty_id)
    const [subject] = await base.retrieveWarrantySubjects([unit_id])

    return new StepResponse(await warranty.shortenWarranty({ ...input, subject: subject ?? notFound("unit", unit_id) }))
  }
)
