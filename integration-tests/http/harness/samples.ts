import type { Call } from "./call"
import { caseBodies, caseParams, type CaseSamples } from "./case-samples"
import { catalogBodies, catalogIds, catalogQueries } from "./catalog-samples"
import { platformBodies, platformOwners, platformQueries } from "./platform-samples"
import type { Stock } from "./stock"

type Sample = Pick<Call, "params" | "query" | "body">

const windows = {
  mon: [
    ["09:00", "13:00"],
    ["14:00", "18:00"],
  ],
  sat: [["09:00", "12:00"]],
}
const target = { first_response_minutes: 480, resolution_minutes: 2400 }

type WalkStock = Stock & CaseSamples & { agent: { id: string } }

const body = (id: string, stock: WalkStock): Record<string, unknown> | undefined => {
  const [, second] = stock.unitIds
  const bodies: Record<string, Record<string, unknown>> = {
    ...platformBodies,
    ...caseBodies(stock),
    "store.units.register": {
      product_id: stock.productId,
      purchased_on: "2026-01-15",
      country_code: "it",
      serial_number: "REG-1",
      purchase_place: "Mercato",
      price_paid: 100.5,
      currency_code: "eur",
      note: "A gift",
    },
    "store.units.requestTransfer": { email: "carla@example.com" },
    "store.transfers.accept": { token: "t".repeat(43) },
    "store.transfers.decline": { token: "t".repeat(43) },
    "admin.units.update": { buyer_kind: "consumer", country_code: "de", region_code: null, expected_life_months: 60 },
    "admin.units.setSerial": { serial_number: "SN-0001" },
    "admin.units.recordFact": { fact: "installed_at", at: "2026-02-01T10:00:00Z" },
    "admin.units.correctFact": { fact: "delivered_at", at: "2026-02-01T10:00:00Z", reason_code: "typing_error" },
    "admin.units.openMatter": { kind: "hold", ref_id: "hold_1", note_code: "stolen" },
    "admin.units.repoint": { unit_id: second },
    "admin.units.replace": { by_unit_id: second, at: "2026-02-01T10:00:00Z", has_consumer_chosen_repair: true },
    "admin.units.reject": { reason: "The receipt cannot be read" },
    "admin.units.requestTransfer": { email: "carla@example.com" },
    "admin.units.scanSerials": { order_id: stock.orderId, serials: ["SN-0001", "SN-0002"] },
    "admin.units.importSerials": { csv: "unit_id,serial_number\nasunit_none,SN-1\n" },
    "admin.units.import": { csv: "sku,bought_on\nnone,2024-01-01\n" },
    "admin.units.backfill": { placed_from: "2020-01-01", placed_to: "2020-01-02", dry_run: true },
    "admin.units.confirm": { ids: stock.unitIds },
    "admin.productSettings.update": { tracking: "not_tracked", expected_life_months: 60 },
    "admin.warranties.extend": {
      cause: "goodwill",
      cause_id: "decision_1",
      months: 1,
      days: 0,
      reason_code: "kindness",
    },
    "admin.warranties.shorten": { reason_code: "typing_error" },
    "admin.warranties.void": { reason: "fraud" },
    "admin.warrantyPolicies.create": {
      code: "plan-1",
      kind: "plan",
      name: { en: "Plan" },
      scope_type: "product",
      scope_ids: [stock.productId],
      country_codes: ["it"],
      start_basis: "delivery",
      months_parts: 36,
      exclusions: ["misuse"],
      is_transferable: true,
      max_uses: 2,
      guarantor_name: "Bottega",
      guarantor_address: "Milano",
      statement: { en: "Three years" },
    },
    "admin.warrantyPolicies.update": { months_parts: 60, name: { en: "More" } },
    "admin.jurisdictions.override": { guarantee_months: 36, burden_months: null, note: "Generous" },
    "admin.settings.update": { return_window_days: 30 },
    "admin.roles.assign": { role: "viewer" },
    ...catalogBodies(stock),
    "admin.agents.set": { is_active: true, away_until: "2027-01-31T08:00:00Z" },
    "admin.calendars.create": { name: "Workshop", time_zone: "Europe/Rome", windows, holidays_country: "it" },
    "admin.calendars.update": { name: "Workshop", windows, closed_on: ["2026-12-24"] },
    "admin.serviceLevels.create": {
      name: "Italy",
      scope: "country",
      scope_ids: ["it"],
      calendar_id: "ascal_none",
      targets: { low: target, normal: target, high: target, critical: target },
      warn_percent: 75,
      escalation: { reassign: "round_robin", raise_priority: true, notify: "managers" },
    },
    "admin.serviceLevels.update": { warn_percent: 50, status: "inactive" },
  }
  return bodies[id]
}

/** A request that a route accepts, or refuses for the state of things alone; the walks spoil it piece by piece. */
export function sampleOf(id: string, stock: WalkStock): Sample {
  const [unit] = stock.unitIds
  const [warranty] = stock.warrantyIds
  const owner: Record<string, string> = {
    orders: stock.orderId,
    warranties: warranty,
    warrantyPolicies: stock.policyId,
    jobs: "asjob_none",
    ...catalogIds(stock),
    calendars: "ascal_none",
    serviceLevels: "aslev_none",
    ...platformOwners,
    cases: stock.caseId ?? "ascase_none",
    attachments: stock.attachmentId ?? "ascat_none",
  }
  const params: Record<string, string> = {
    id: owner[id.split(".")[1]] ?? unit,
    matter_id: "asmat_none",
    ...caseParams(stock),
    product_id: stock.productId,
    user_id: stock.agent.id,
    country_code: "it",
    code: "case_created",
  }
  const queries: Record<string, Record<string, string>> = {
    "admin.coverage.retrieve": { unit_id: unit },
    "admin.warrantyPolicies.diff": { from: "1", to: "1" },
    ...catalogQueries,
    "store.instructions.file": { unit_id: unit, language: "en" },
    "admin.instructions.upload": { language: "it" },
    "admin.units.import": { dry_run: "true" },
    "admin.units.importSerials": { dry_run: "true" },
    ...platformQueries,
  }
  return { params, query: queries[id] ?? {}, body: body(id, stock) }
}
