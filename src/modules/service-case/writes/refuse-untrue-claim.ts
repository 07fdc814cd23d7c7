import { notAllowed, quoted } from "../../../shared/errors"
import { localDay } from "../../../shared/calendar"
import { untrueClaim } from "../../../shared/claims/untrue-claim"
import { isStatutoryRunning } from "../domain/statutory"
import type { StoredCoverage } from "../domain/types"
import type { CaseRecord } from "../records"
import type { Sql } from "../sql"
import type { Said } from "./said"

/** What the shop tells a customer must be true: while the legal guarantee of an item runs, nothing has expired. */
export async function refuseUntrueClaim(sql: Sql, record: CaseRecord, said: Said, now: Date): Promise<void> {
  const claim = said.side === "agent" && said.visibility === "customer" ? untrueClaim(said.body) : null
  if (claim === null) {
    return
  }
  const items = await sql<{ coverage: StoredCoverage | null }>(
    `select coverage from after_sales_case_item where case_id = ? and deleted_at is null`,
    [record.id]
  )
  const today = localDay(now, record.time_zone)
  if (items.some(({ coverage }) => isStatutoryRunning(coverage, today))) {
    notAllowed(
      `While the legal guarantee runs, a customer must not be told that it is over (Directive (EU) 2019/771): ${quoted(claim)}`,
      "untrue_claim"
    )
  }
}
