import { monthsSince } from "./age"
import { isInScope } from "./product-scope"
import type { ServiceStatus } from "./service-machine"
import type { CoverageFact, Requirements, ServiceChannel, UnitFacts } from "./types"

/** The side of a service that decides who may ask for it. */
export type OfferedService = {
  id: string
  status: ServiceStatus
  channels: ServiceChannel[]
  requirements: Requirements
}

/** Who asks, by which channel. Without a unit only what needs none can be asked for. */
export type Question = {
  channel: ServiceChannel
  unit: UnitFacts | null
  coverage: CoverageFact
}

export type EligibilityReason = { code: string; params: Record<string, string | number> }

export type Eligibility = { service_id: string; may_request: boolean; reasons: EligibilityReason[] }

/** Which services may be asked for, and every reason why another may not. */
export function eligibility(services: OfferedService[], question: Question): Eligibility[] {
  return services.map((service) => {
    const reasons = reasonsAgainst(service, question)
    return { service_id: service.id, may_request: reasons.length === 0, reasons }
  })
}

function reasonsAgainst(service: OfferedService, { channel, unit, coverage }: Question): EligibilityReason[] {
  const { requirements, status, channels } = service
  if (status !== "published") {
    return [reason("not_offered")]
  }
  const general = channels.includes(channel) ? [] : [reason("channel", { channel })]
  if (!unit) {
    return [...general, ...(requirements.needs_unit ? [reason("needs_unit")] : [])]
  }
  return [...general, ...unitReasons(requirements, unit, service.id), ...coverageReasons(requirements, coverage)]
}

function unitReasons(wanted: Requirements, unit: UnitFacts, serviceId: string): EligibilityReason[] {
  const { country_codes: countries, min_age_months: least, max_age_months: most } = wanted
  const age = monthsSince(unit.since_on, unit.today)
  const open = unit.open_cases[serviceId] ?? 0
  const most_open = wanted.max_open_per_unit

  return [
    ...(unit.is_confirmed ? [] : [reason("not_confirmed")]),
    ...(isStatusAccepted(wanted, unit) ? [] : [reason("unit_status", { unit_status: unit.status })]),
    ...(isInScope(wanted.product, unit) ? [] : [reason("product")]),
    ...(isCountryServed(countries, unit.country_code) ? [] : [reason("country", { country: unit.country_code ?? "" })]),
    ...(least !== null && age < least ? [reason("too_young", { months: least })] : []),
    ...(most !== null && age >= most ? [reason("too_old", { months: most })] : []),
    ...(most_open !== null && open >= most_open ? [reason("open_case", { count: open })] : []),
  ]
}

/** An empty list asks for no status. */
function isStatusAccepted({ unit_statuses: accepted }: Requirements, { status }: UnitFacts): boolean {
  return accepted.length === 0 || accepted.includes(status)
}

/** A unit whose country nobody knows is not turned away: a person will ask. */
function isCountryServed(served: string[] | null, country: string | null): boolean {
  return !served || !country || served.includes(country)
}

/** Only what is certain refuses: where cover is still to be checked, a person decides. */
function coverageReasons({ coverage: wanted }: Requirements, found: CoverageFact): EligibilityReason[] {
  if (wanted === "covered" && found === "not_covered") {
    return [reason("not_covered")]
  }
  return wanted === "not_covered" && found === "covered" ? [reason("covered")] : []
}

function reason(code: string, params: EligibilityReason["params"] = {}): EligibilityReason {
  return { code, params }
}
