import type { Instant, LocalDate } from "../../../shared/local-date"
import type { Sql } from "../../../shared/sql"
import { assessCoverage } from "../domain/assess"
import type { CoverageAssessment, RemedyHistory } from "../domain/assessment"
import type { CauseCode } from "../domain/causes"
import { applyOverride } from "../domain/override"
import type { JurisdictionOverride } from "../domain/rules"
import { selectRules } from "../domain/rules"
import type { CoverageUnit } from "../domain/types"
import { loadJurisdictions } from "../jurisdictions"
import { toWarranty, warrantyColumns, type WarrantyRow, warrantyTables } from "./rows"

export type AssessInput = {
  /** The day on which the defect was first seen; today when left out. */
  defect_on?: LocalDate | null
  cause?: CauseCode | null
  now: Date
  return_window_days?: number
  history?: RemedyHistory
}

/** What is owed for a defect of this unit, and why. One statement, then pure arithmetic. */
export async function assess(sql: Sql, unit: CoverageUnit, input: AssessInput): Promise<CoverageAssessment> {
  const { rules, is_fallback } = selectRules(loadJurisdictions(), unit.country_code, unit.contract_on)
  const [{ warranties, override }] = await sql<{ warranties: WarrantyRow[]; override: JurisdictionOverride | null }>(
    `select
       (select coalesce(jsonb_agg(to_jsonb(row)), '[]') from (select ${warrantyColumns} from ${warrantyTables}
         where w.unit_id = ? and w.deleted_at is null) as row) as warranties,
       (select to_jsonb(o) from after_sales_jurisdiction_override o
         where o.country_code = ? and o.deleted_at is null) as override`,
    [unit.id, rules.country]
  )
  return assessCoverage({
    unit,
    warranties: warranties.map((row) => toWarranty(row, input.now)),
    rules: applyOverride(rules, override),
    is_fallback,
    defect_on: input.defect_on ?? null,
    cause: input.cause ?? null,
    now: input.now.toISOString() as Instant,
    return_window_days: input.return_window_days,
    history: input.history,
  })
}
