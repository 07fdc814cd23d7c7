import { instant, instantOrNull } from "../instants"
import type { StoreCase } from "../store-records"

const labels = [
  "id",
  "number",
  "status",
  "order_id",
  "order_display_id",
  "remedy_sought",
  "right_claimed",
  "open_question",
  "resolution_code",
] as const
const instants = ["last_message_at", "acknowledged_at", "resolved_at", "closed_at", "cancelled_at"] as const

export type StoreCaseRow = Pick<StoreCase, (typeof labels)[number] | "item_count" | "first_item"> &
  Record<(typeof instants)[number], Date | null> & {
    service_id: string
    service_code: string
    service_kind: StoreCase["service"]["kind"]
    service_names: StoreCase["service"]["names"]
    last_message_by: "customer" | "agent" | null
    created_at: Date
    updated_at: Date
  }

/** Columns of `c`, a case, that its owner may read. */
export const storeCaseColumns = `${[...labels, ...instants].map((name) => `c.${name}`).join(", ")}, c.service_id,
  c.service_code, c.service_kind, c.service_names, c.last_message_by, c.created_at, c.updated_at,
  (select to_jsonb(i) from (select unit_id, product_title, variant_title, thumbnail
    from after_sales_case_item where case_id = c.id and deleted_at is null order by position limit 1) i) as first_item,
  (select count(*)::int from after_sales_case_item where case_id = c.id and deleted_at is null) as item_count`

export function toStoreCase(row: StoreCaseRow): StoreCase {
  return {
    id: row.id,
    number: row.number,
    service: { id: row.service_id, code: row.service_code, kind: row.service_kind, names: row.service_names },
    status: row.status,
    order_id: row.order_id,
    order_display_id: row.order_display_id,
    remedy_sought: row.remedy_sought,
    right_claimed: row.right_claimed,
    open_question: row.open_question,
    item_count: row.item_count,
    first_item: row.first_item,
    last_message_at: instantOrNull(row.last_message_at),
    last_message_by: row.last_message_by === "agent" ? "shop" : row.last_message_by,
    created_at: instant(row.created_at),
    updated_at: instant(row.updated_at),
    acknowledged_at: instantOrNull(row.acknowledged_at),
    resolved_at: instantOrNull(row.resolved_at),
    resolution_code: row.resolution_code,
    closed_at: instantOrNull(row.closed_at),
    cancelled_at: instantOrNull(row.cancelled_at),
  }
}
