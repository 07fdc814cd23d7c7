import { instant, instantOrNull } from "../instants"
import { casesOfPerson } from "../person"
import type { PersonExport } from "../results"
import type { Sql } from "../sql"
import type { PersonInput } from "../types"
import { parts, withInstants } from "./parts"

type Parts = Record<"items" | "messages" | "attachments" | "events" | "deadlines", Record<string, unknown>[]>
type Row = Parts & { number: string; created_at: Date; resolved_at: Date | null; closed_at: Date | null }

/**
 * What cases hold about a person, notes about them included, without who of the shop wrote them (Regulation (EU)
 * 2016/679, art. 15).
 */
export async function exportPerson(sql: Sql, person: PersonInput): Promise<PersonExport> {
  const own = casesOfPerson(person)
  const rows = await sql<Row>(
    `select c.number, c.service_code, c.service_kind, c.channel, c.status, c.owner_email, c.owner_name, c.order_id,
       c.order_display_id, c.locale, c.country_code, c.remedy_sought, c.right_claimed, c.factors, c.resolution_code,
       c.created_at, c.resolved_at, c.closed_at,
       ${parts.items} as items, ${parts.messages("true")} as messages,
       ${parts.attachments("a.state = 'stored'")} as attachments, ${parts.events("e.visibility = 'customer'", "asc")} as events,
       ${parts.deadlines} as deadlines
     from after_sales_case c where ${own.sql} order by c.created_at, c.id`,
    own.params
  )
  return {
    cases: rows.map(({ attachments: _, ...row }) => ({
      ...row,
      created_at: instant(row.created_at),
      resolved_at: instantOrNull(row.resolved_at),
      closed_at: instantOrNull(row.closed_at),
      messages: row.messages.map((message) => readable(message, ["author_type", "visibility", "body", "created_at"])),
      events: row.events.map((event) => readable(event, ["kind", "created_at"])),
      deadlines: row.deadlines.map((deadline) => readable(deadline, ["kind", "code", "due_at", "met_at"])),
    })),
    attachments: await files(sql, person),
  }
}

function readable(row: Record<string, unknown>, names: string[]): Record<string, unknown> {
  return withInstants(Object.fromEntries(names.map((name) => [name, row[name]])))
}

/** Files on their cases, and those that wait for one. */
async function files(sql: Sql, person: PersonInput): Promise<PersonExport["attachments"]> {
  const own = casesOfPerson(person)
  return sql(
    `select a.id, c.number as case_number, a.file_id, a.name, a.mime, a.bytes
     from after_sales_case_attachment a left join after_sales_case c on c.id = a.case_id
     where a.state = 'stored' and a.file_id is not null and a.deleted_at is null and ((${own.sql}) or (a.case_id is null
       and ((a.uploader_type = 'customer' and a.uploader_id = ?) or a.uploader_email = any(?::text[]))))
     order by a.created_at, a.id`,
    [...own.params, person.customer_id, person.emails.map((email) => email.trim().toLowerCase())]
  )
}
