import type { MedusaContainer } from "@medusajs/framework/types"
import type { CaseUnit } from "../../../modules/installed-base"
import type { LegalDeadline, StoredCoverage } from "../../../modules/service-case"
import { type LegalAnswer, WARRANTY_MODULE, type WarrantyModuleService } from "../../../modules/warranty"
import { localDay } from "../../../shared/calendar"

type Claim = {
  service: { kind: string }
  /** Those that the case is about. */
  units: CaseUnit[]
  coverage: Map<string, StoredCoverage>
  now: Date
}

/** Services by which a customer claims what the law gives them. */
const claims = new Set(["complaint", "repair"])

/** Until when the law wants the shop's answer: of several things, the first that is due. */
export async function legalDeadlines(
  container: MedusaContainer,
  { service, units, coverage, now }: Claim
): Promise<LegalDeadline[]> {
  const claimed = units.filter(({ id }) => coverage.get(id)?.deadlines.some(({ code }) => code === "answer_by"))
  if (!claims.has(service.kind) || !claimed.length) {
    return []
  }
  const warranty = container.resolve<WarrantyModuleService>(WARRANTY_MODULE)
  const answers = await Promise.all(
    claimed.map(({ country_code, contract_on, time_zone }) =>
      warranty.answerDeadlines({
        country_code,
        contract_on,
        received_on: localDay(now, time_zone),
        zone: time_zone,
      })
    )
  )
  return answers.flat().sort(byDue).slice(0, 1).map(toDeadline)
}

function byDue(a: LegalAnswer, b: LegalAnswer): number {
  return Date.parse(a.due_at) - Date.parse(b.due_at)
}

function toDeadline({ code, due_at, effect }: LegalAnswer): LegalDeadline {
  return { code, due_at, effect: effect === "deemed_accepted" ? effect : null }
}
