import type { LegalDeadline, StoredCoverage } from "../../../modules/service-case"
import { coveredUntilExclusive } from "../../../shared/calendar"
import type { FoundItem } from "./types"

type Claim = {
  service: { kind: string }
  timeZone: string
  found: FoundItem[]
  coverage: Map<string, StoredCoverage>
}

/** Services by which a customer claims what the law gives them. */
const claims = new Set(["complaint", "repair"])

/** Until when the law wants the shop's answer: of several things, the first that is due. */
export function legalDeadlines({ service, timeZone, found, coverage }: Claim): LegalDeadline[] {
  if (!claims.has(service.kind)) {
    return []
  }
  const days = found
    .flatMap(({ unit_ids }) => coverage.get(unit_ids[0])?.deadlines ?? [])
    .filter(({ code }) => code === "answer_by")
    .map(({ on }) => on)
    .sort()
  return days.length ? [{ code: "answer_by", due_at: lastSecondOf(days[0], timeZone), effect: null }] : []
}

/** A legal day counts to its end where the customer lives. */
function lastSecondOf(day: string, timeZone: string): string {
  return new Date(Date.parse(coveredUntilExclusive(day, timeZone)) - 1_000).toISOString()
}
