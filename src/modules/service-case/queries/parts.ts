import { attachmentColumns } from "../attachment-row"
import { instant } from "../instants"

/** The case `c` and those that were merged into it: their words and files are read as one. */
export const itsCases = `array(select c.id union all
  select o.id from after_sales_case o where o.merged_into_id = c.id and o.deleted_at is null)`

const many = (columns: string, from: string, order: string, limit = 500) =>
  `array(select to_jsonb(x) from (select ${columns} from ${from} order by ${order} limit ${limit}) x)`

/** The parts of `c`, a case, each an array of JSON. */
export const parts = {
  items: many(
    `i.id, i.position, i.unit_id, i.order_line_id, i.quantity, i.symptom_code, i.description, i.product_id,
     i.product_title, i.variant_title, i.serial_number, i.thumbnail, i.coverage`,
    `after_sales_case_item i where i.case_id = c.id and i.deleted_at is null`,
    "i.position"
  ),
  messages: (visible: string) =>
    `array(select to_jsonb(x) from (select * from (select m.id, m.case_id, m.visibility, m.author_type, m.author_id, m.body,
        m.communicates_decision, m.template_id, m.erased_at, m.created_at
      from after_sales_case_message m where m.case_id = any(${itsCases}) and ${visible} and m.deleted_at is null
      order by m.created_at desc, m.id desc limit 500) newest order by created_at, id) x)`,
  attachments: (visible: string) =>
    many(
      attachmentColumns,
      `after_sales_case_attachment a where a.case_id = any(${itsCases}) and ${visible} and a.deleted_at is null`,
      "a.created_at, a.id"
    ),
  children: many(
    "h.id, h.kind, h.ref_id, h.state, h.waiting_for, h.updated_at",
    "after_sales_case_child h where h.case_id = c.id and h.deleted_at is null",
    "h.created_at, h.id"
  ),
  deadlines: many(
    `d.id, d.kind, d.code, d.due_at, d.warn_at, d.is_pausable, d.working_minutes_target, d.working_minutes_used,
     d.paused_at, d.met_at, d.cancelled_at, d.warned_at, d.breached_at, d.effect`,
    "after_sales_case_deadline d where d.case_id = c.id and d.deleted_at is null",
    "d.due_at, d.id"
  ),
  events: (visible: string, order: "asc" | "desc") =>
    many(
      "e.id, e.seq, e.kind, e.visibility, e.actor_type, e.actor_id, e.data, e.created_at",
      `after_sales_case_event e where e.case_id = c.id and e.deleted_at is null and ${visible}`,
      `e.seq ${order}`
    ),
  summaries: (condition: string) =>
    many(
      "o.id, o.number, o.service_kind, o.service_names, o.status, o.priority, o.created_at",
      `after_sales_case o where ${condition} and o.deleted_at is null`,
      "o.created_at, o.id",
      100
    ),
} as const

/** JSON writes instants in its own way: every `…_at` becomes ISO 8601 in UTC. */
export function withInstants<Row extends object>(row: Row): Row {
  const entries = Object.entries(row).map(([name, value]) =>
    name.endsWith("_at") && typeof value === "string" ? [name, instant(value)] : [name, value]
  )
  return Object.fromEntries(entries) as Row
}
