import type { MedusaContainer } from "@medusajs/framework/types"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../modules/platform"
import {
  type CoverageFact,
  coverageFact,
  eligibility,
  type EligibilityReason,
  SERVICE_CATALOG_MODULE,
  type ServiceCatalogModuleService,
  type ServiceChannel,
  type ServiceRecord,
} from "../../modules/service-catalog"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../modules/warranty"
import { type KnownUnit, unitFacts } from "./unit-facts"

export type AskedService = {
  service: ServiceRecord
  may_request: boolean
  /** Why not; empty when it may be asked for. */
  reasons: EligibilityReason[]
}

type Question = {
  channel: ServiceChannel
  /** Units that the asker may ask about; whose they are is checked before. Empty: what needs no unit. */
  unit_ids: string[]
  /** Left out: all that are offered. A service that is not offered is in no answer. */
  service_ids?: string[]
  now: Date
}

/**
 * Which services may be asked for, for each unit, and why not. Read from four modules and decided by one pure rule, so
 * that the portal shows what the request will be answered with.
 *
 * @returns by unit id; under `""` what may be asked for without one
 */
export async function eligibleServices(
  container: MedusaContainer,
  { channel, unit_ids, service_ids, now }: Question
): Promise<Map<string, AskedService[]>> {
  const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)
  const services = await catalog.listStoreServices(service_ids)
  const units = unit_ids.length ? await unitFacts(container, unit_ids, services, now) : []
  const asksCover = services.some(({ requirements }) => requirements.coverage !== "any")
  const answers = new Map([["", answerFor(services, channel, null, null)]])

  for (const unit of units) {
    const coverage = asksCover ? await coverageOf(container, unit, now) : null
    answers.set(unit.facts.id, answerFor(services, channel, unit, coverage))
  }
  return answers
}

function answerFor(
  services: ServiceRecord[],
  channel: ServiceChannel,
  unit: KnownUnit | null,
  coverage: CoverageFact
): AskedService[] {
  const verdicts = eligibility(services, { channel, unit: unit?.facts ?? null, coverage })
  return services.map((service, index) => ({
    service,
    may_request: verdicts[index].may_request,
    reasons: verdicts[index].reasons,
  }))
}

async function coverageOf(container: MedusaContainer, { subject }: KnownUnit, now: Date): Promise<CoverageFact> {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const { return_window_days } = await platform.getSettings()
  const { result } = await container
    .resolve<WarrantyModuleService>(WARRANTY_MODULE)
    .assess(subject, { now, return_window_days })

  return coverageFact(result)
}
