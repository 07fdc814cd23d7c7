import type { MedusaContainer } from "@medusajs/framework/types"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../modules/installed-base"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../modules/service-case"
import {
  type DetectingService,
  detectFailedStep,
  SERVICE_CATALOG_MODULE,
  type ServiceCatalogModuleService,
} from "../../modules/service-catalog"
import { localDay } from "../../shared/calendar"
import { withLabels } from "./detect-units"

/** Which failed steps: one that an event told of, or all since an instant. */
type Failed = { step_id: string } | { since: Date; limit: number }

/** Proposes what failed steps of cases call for, for each unit of the case. @returns ids of the new proposals */
export async function detectFailedSteps(
  container: MedusaContainer,
  failed: Failed,
  services: DetectingService[]
): Promise<string[]> {
  const codes = services.flatMap(({ detection }) => detection.flatMap(({ step_code }) => step_code ?? []))
  if (!codes.length) {
    return []
  }
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  const which = "step_id" in failed ? { id: failed.step_id } : { done_at: { $gte: failed.since } }
  const steps = await cases.listAfterSalesCaseSteps(
    { ...which, status: "failed", code: codes },
    { take: "limit" in failed ? failed.limit : 1, order: { id: "DESC" } }
  )
  const items = await cases.listAfterSalesCaseItems({ case_id: steps.map(({ case_id }) => case_id) }, { take: 5000 })
  const unitIds = [...new Set(items.flatMap(({ unit_id }) => unit_id ?? []))]
  const subjects = await container
    .resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
    .retrieveWarrantySubjects(unitIds)

  const found = steps.flatMap((step) =>
    subjects
      .filter(({ id }) => items.some(({ case_id, unit_id }) => case_id === step.case_id && unit_id === id))
      .flatMap((subject) => {
        const failed_on = localDay(new Date(step.done_at as unknown as string), subject.time_zone)
        const { id: step_id, code: step_code, case_id } = step
        return detectFailedStep(services, { case_id, step_id, step_code, unit_id: subject.id, failed_on }).map((need) =>
          withLabels(need, subject)
        )
      })
  )
  return await container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE).proposeCases(found)
}
