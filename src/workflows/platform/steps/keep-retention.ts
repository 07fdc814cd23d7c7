import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export const keepRetentionStepId = "after-sales-keep-retention"

/** A batch of each class a round: a million cases are dealt with in rounds that nobody notices. */
const batch = 500

const before = (now: Date, months: number) => {
  const day = new Date(now)
  day.setUTCMonth(day.getUTCMonth() - months)
  return day.toISOString()
}

/** Throws away what is older than its class may get. Each class by itself: there is nothing to undo. */
export const keepRetentionStep = createStep(keepRetentionStepId, async (_: void, { container }) => {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const { retention } = await platform.getSettings()
  const now = new Date()
  const cases = await container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE).purge({
    identities_ended_before: before(now, retention.case_months),
    files_ended_before: before(now, retention.case_file_months),
    outbox_before: before(now, 1),
    limit: batch,
  })

  return new StepResponse({ ...(await platform.purge(retention)), cases })
})
