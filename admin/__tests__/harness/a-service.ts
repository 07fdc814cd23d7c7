import type { AdminServiceDetail, DetectionRule, ReadinessReport } from "../../../src/types"

/** What a service needs before it may be offered, as the server names it. */
export const aPiece = (changes: Partial<ReadinessReport> = {}): ReadinessReport => ({
  piece: "procedure",
  label: "Procedure",
  state: "ready",
  code: "ready",
  params: {},
  text: "“Repair” is in force.",
  ...changes,
})

/** An occasion on which the shop thinks of a service by itself. */
export const anOccasion = (changes: Partial<DetectionRule> = {}): DetectionRule => ({
  id: "rule_1",
  kind: "age",
  after_months: null,
  before_days: null,
  every_months: null,
  step_code: null,
  ...changes,
})

export const requirements: AdminServiceDetail["requirements"] = {
  needs_unit: true,
  coverage: "any",
  unit_statuses: [],
  product: { type: "all", ids: [] },
  country_codes: null,
  min_age_months: null,
  max_age_months: null,
  minutes: null,
  skills: [],
  max_open_per_unit: null,
}

/** A repair that is planned and lacks nothing. */
export function aService(changes: Partial<AdminServiceDetail> = {}): AdminServiceDetail {
  return {
    id: "assvc_1",
    code: "repair_request",
    kind: "repair",
    status: "draft",
    names: { en: "Repair request", it: "Richiesta di riparazione" },
    descriptions: { en: "Ask for it when something broke." },
    requirements,
    detection: [],
    channels: ["store", "agent"],
    price_amount: null,
    currency_code: null,
    price_variant_id: null,
    service_level_id: null,
    procedure_id: "asproc_1",
    procedure: { id: "asproc_1", code: "repair", names: { en: "Repair" }, published_version: 1 },
    documents: [],
    position: 3,
    adopted_from: null,
    published_at: null,
    published_by: null,
    retired_at: null,
    rev: 4,
    created_at: "2026-03-01T09:00:00.000Z",
    updated_at: "2026-03-03T10:00:00.000Z",
    readiness: [aPiece()],
    is_ready: true,
    history: [],
    ...changes,
  }
}
