import { notFound } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import { countryKey } from "../domain/rules"
import { listJurisdictions } from "./list-jurisdictions"
import type { JurisdictionRecord } from "./types"

/** One country, by its two letters; `uk` is read as `gb`. */
export async function retrieveJurisdiction(sql: Sql, country: string, now: Date): Promise<JurisdictionRecord> {
  const all = await listJurisdictions(sql, now)

  return all.find(({ country_code }) => country_code === countryKey(country)) ?? notFound("Jurisdiction", country)
}
