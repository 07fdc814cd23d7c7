import { generateEntityId } from "@medusajs/framework/utils"
import { invalid } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import { overrideProblems } from "../domain/override"
import { selectRules } from "../domain/rules"
import { loadJurisdictions } from "../jurisdictions"
import { authorOf } from "../author"
import { retrieveJurisdiction } from "./retrieve-jurisdiction"
import type { JurisdictionRecord, OverrideInput } from "./types"

/**
 * What the shop gives beyond a country's law, for contracts whose warranties are issued from now on. It may lengthen,
 * never shorten: each month that would is refused by name.
 */
export async function setOverride(sql: Sql, input: OverrideInput, now: Date): Promise<JurisdictionRecord> {
  const { country_code, override } = await retrieveJurisdiction(sql, input.country_code, now)
  const { rules } = selectRules(loadJurisdictions(), country_code, now.toISOString().slice(0, 10))
  const wanted = {
    country_code,
    guarantee_months: chosen(input.guarantee_months, override?.guarantee_months),
    burden_months: chosen(input.burden_months, override?.burden_months),
  }
  const [problem] = overrideProblems(rules, wanted)
  if (problem) {
    invalid(problem.field, problem.value, `${problem.minimum} or more months, which is what the law gives in '${country_code}'`)
  }
  await sql(
    `insert into after_sales_jurisdiction_override (id, country_code, guarantee_months, burden_months, note, updated_by)
     values (?, ?, ?, ?, ?, ?)
     on conflict (country_code) where deleted_at is null do update
     set guarantee_months = excluded.guarantee_months, burden_months = excluded.burden_months, note = excluded.note,
       updated_by = excluded.updated_by, updated_at = now()`,
    [
      generateEntityId(undefined, "asjur"),
      country_code,
      wanted.guarantee_months,
      wanted.burden_months,
      chosen(input.note, override?.note),
      authorOf(input.actor),
    ]
  )
  return await retrieveJurisdiction(sql, country_code, now)
}

function chosen<Value>(given: Value | null | undefined, present: Value | null | undefined): Value | null {
  return given === undefined ? (present ?? null) : given
}
