import { instantOf, type Sql } from "../../../shared/sql"
import type { JurisdictionRules } from "../domain/rules"
import { selectRules } from "../domain/rules"
import { loadJurisdictions } from "../jurisdictions"
import type { JurisdictionRecord, PresentedRules, StoredOverride } from "./types"

/** The rules of every country that we know, with the merchant's overrides. */
export async function listJurisdictions(sql: Sql, now: Date): Promise<JurisdictionRecord[]> {
  const overrides = await sql<Omit<StoredOverride, "updated_at"> & { updated_at: Date | string }>(
    `select country_code, guarantee_months, burden_months, note, updated_at
     from after_sales_jurisdiction_override where deleted_at is null`
  )
  const byCountry = new Map(
    overrides.map((override) => [
      override.country_code,
      { ...override, updated_at: instantOf(override.updated_at) },
    ])
  )
  const rows = loadJurisdictions()
  const countries = [...new Set(rows.map((row) => row.country))].sort()

  return countries.map((country) => describe(country, rows, byCountry.get(country) ?? null, now))
}

function describe(
  country: string,
  rows: readonly JurisdictionRules[],
  override: StoredOverride | null,
  now: Date
): JurisdictionRecord {
  const current = selectRules(rows, country, now.toISOString().slice(0, 10)).rules
  const versions = rows
    .filter((row) => row.country === country)
    .sort((a, b) => (a.valid_from < b.valid_from ? 1 : -1))

  return {
    country_code: country,
    is_reviewed: current.reviewed_by !== null,
    current: presented(current),
    versions: versions.map(presented),
    override,
  }
}

function presented(rules: JurisdictionRules): PresentedRules {
  const none = { months: null, minimum_months: null, maximum_months: null }
  return { ...rules, guarantee: { ...none, ...rules.guarantee } }
}
