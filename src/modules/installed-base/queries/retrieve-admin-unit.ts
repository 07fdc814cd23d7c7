import { notFound } from "../../../shared/errors"
import type { Instant, MatterKind } from "../domain/types"
import { instant, instantOrNull } from "../instants"
import type { Sql } from "../sql"
import type { TransferRow } from "../writes/transfer-rows"
import { type AdminUnit, adminUnitColumns, type AdminUnitRow, toAdminUnit } from "./admin-unit"

export type UnitHistoryEvent = {
  id: string
  kind: string
  actor_type: string
  actor_id: string | null
  data: Record<string, unknown>
  created_at: Instant
}

export type UnitMatterRow = {
  id: string
  unit_id: string
  kind: MatterKind
  ref_id: string
  opened_at: Instant
  closed_at: Instant | null
  note_code: string | null
}

export type AdminUnitDetail = AdminUnit & {
  /** Newest first, at most 500. */
  events: UnitHistoryEvent[]
  transfers: TransferRow[]
  matters: UnitMatterRow[]
}

type Row = AdminUnitRow & Pick<AdminUnitDetail, "events" | "transfers" | "matters">

/** One unit with its history, in one statement. */
export async function retrieveAdminUnit(sql: Sql, id: string): Promise<AdminUnitDetail> {
  const [row] = await sql<Row>(
    `select ${adminUnitColumns},
       array(select to_jsonb(e) from (select id, kind, actor_type, actor_id, data, created_at
         from after_sales_unit_event where unit_id = u.id and deleted_at is null
         order by created_at desc, id desc limit 500) e) as events,
       array(select to_jsonb(t) from (select id, unit_id, from_customer_id, to_email, status, expires_at, decided_at,
           accepted_by_customer_id, created_at
         from after_sales_unit_transfer where unit_id = u.id and deleted_at is null
         order by created_at desc limit 100) t) as transfers,
       array(select to_jsonb(m) from (select id, unit_id, kind, ref_id, opened_at, closed_at, note_code
         from after_sales_unit_matter where unit_id = u.id and deleted_at is null
         order by opened_at desc limit 100) m) as matters
     from after_sales_unit u where u.id = ? and u.deleted_at is null`,
    [id]
  )
  if (!row) {
    notFound("unit", id)
  }
  return {
    ...toAdminUnit(row),
    events: row.events.map((event) => ({ ...event, created_at: instant(event.created_at) })),
    transfers: row.transfers.map((transfer) => ({
      ...transfer,
      expires_at: instant(transfer.expires_at),
      decided_at: instantOrNull(transfer.decided_at),
      created_at: instant(transfer.created_at),
    })),
    matters: row.matters.map((matter) => ({
      ...matter,
      opened_at: instant(matter.opened_at),
      closed_at: instantOrNull(matter.closed_at),
    })),
  }
}
