import type { WarrantySubject } from "../../domain/subject"
import type { ExistingWarranty, IssuableVersion, PlannedWarranty } from "../types"
import type { Surroundings } from "../plan-promises"

/** A machine that an Italian consumer bought, delivered on 2025-09-15. */
export function aSubject(facts: Partial<WarrantySubject> = {}): WarrantySubject {
  return {
    id: "asunit_1",
    facts_rev: 3,
    created_at: "2025-09-10T09:00:00.000Z",
    origin: "order",
    country_code: "it",
    region_code: null,
    buyer_kind: "consumer",
    condition: "new",
    time_zone: "Europe/Rome",
    contract_on: "2025-09-10",
    shipped_at: null,
    delivered_at: "2025-09-15T08:00:00.000Z",
    installed_at: null,
    is_installed_by_seller: false,
    returned_at: null,
    cancelled_at: null,
    replaced_at: null,
    scrapped_at: null,
    digital_supply_months: null,
    expected_life_months: null,
    used_guarantee_months: null,
    is_confirmed: true,
    product_id: "prod_1",
    variant_id: "variant_1",
    sales_channel_id: "sc_web",
    transferred_at: null,
    replaces_id: null,
    policy_version_id: null,
    product_title: "Espresso machine",
    serial_number: null,
    order_display_id: 1001,
    owner_customer_id: "cus_1",
    ...facts,
  }
}

/** Two years of everything from the delivery on, by nobody's law. */
export function aPromise(changes: Partial<PlannedWarranty> = {}): PlannedWarranty {
  return {
    kind: "commercial",
    source_key: "policy:aspol_1",
    policy_id: "aspol_1",
    policy_version_id: "aspver_1",
    policy_version: 1,
    jurisdiction: null,
    terms: {
      months: { parts: 24, labour: 24, travel: 24 },
      exclusions: [],
      is_transferable: true,
      max_uses: null,
      guarantor: null,
      statement: {},
      advertised_months: null,
    },
    lost: [],
    start_basis: "delivery",
    return_window_days: 14,
    extensions: [],
    carried_from: null,
    is_new_term: false,
    ...changes,
  }
}

export function aVersion(changes: Partial<IssuableVersion> = {}): IssuableVersion {
  const { terms, start_basis } = aPromise()
  return {
    policy_id: "aspol_1",
    version_id: "aspver_1",
    version: 1,
    kind: "commercial",
    scope_type: "all",
    scope_ids: [],
    country_codes: null,
    sales_channel_ids: null,
    published_at: "2025-01-01T00:00:00.000Z",
    retired_at: null,
    start_basis,
    terms,
    ...changes,
  }
}

export function surroundings(
  versions: IssuableVersion[] = [],
  changes: Partial<Surroundings> & { settings?: Surroundings["settings"] } = {}
): Surroundings {
  return {
    inForce: { versions, overrides: new Map() },
    settings: { return_window_days: 14 },
    isStatutory: true,
    ...changes,
  }
}

export const until = (day: string | null) => ({ parts: day, labour: day, travel: day })

export const now = "2026-11-23T12:00:00.000Z"

/** A row as it stands after an issue that changed nothing since. */
export function anExisting(subject: WarrantySubject, changes: Partial<ExistingWarranty> = {}): ExistingWarranty {
  return {
    ...aPromise(),
    id: "aswar_1",
    unit_id: subject.id,
    time_zone: subject.time_zone,
    starts_on: "2025-09-15",
    ends_on: until("2027-09-15"),
    starts_at: "2025-09-14T22:00:00.000Z",
    expires_at: "2027-09-15T22:00:00.000Z",
    voided_at: null,
    void_reason: null,
    is_confirmed: subject.is_confirmed,
    product_id: subject.product_id,
    product_title: subject.product_title,
    serial_number: subject.serial_number,
    order_display_id: subject.order_display_id,
    owner_customer_id: subject.owner_customer_id,
    uses: 0,
    shown_at: null,
    facts_rev: subject.facts_rev,
    ...changes,
  }
}
