import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"
import type { StartGuestSessionInput } from "./start-guest-session"

export type ClaimGuestUnitsInput = StartGuestSessionInput & { customer_id: string; customer_email: string }

export const claimGuestUnitsStepId = "after-sales-claim-guest-units"

/**
 * Cases, sessions and units of the order, each in a transaction of its own; all of them change nothing the second
 * time. The units come last: as long as they are the guest's, whoever is cut off gets a new code and claims again.
 */
export const claimGuestUnitsStep = createStep(
  claimGuestUnitsStepId,
  async (input: ClaimGuestUnitsInput, { container }) => {
    const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
    const used = await platform.useGuestCode(input)
    if (!used) {
      return new StepResponse(null)
    }
    const { order_id } = used
    const { email, customer_id, customer_email } = input
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
    const actor = { type: "customer" as const, id: customer_id }
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
    await cases.claimGuestCases({ order_id, email, customer_id, actor })
    await platform.endGuestSessionsOf({ order_id })
    const { unit_ids } = await base.claimGuestUnits({ order_id, email, customer_id, customer_email, actor })

    return new StepResponse({ order_id, unit_ids })
  }
)
