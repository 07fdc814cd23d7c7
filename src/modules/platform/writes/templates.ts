import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../../../shared/actor"
import { conflict, notFound } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"

export type SaveTemplateInput = {
  code: string
  locale: string
  subject: string
  text: string
  /** Of the wording that was read: 0 where ours stood. */
  rev?: number
  actor: Actor
}

/**
 * Writes the shop's own wording of a message in one language.
 *
 * @throws `conflict` with code `template_changed` when somebody else saved one since it was read
 */
export async function saveTemplate(sql: Sql, input: SaveTemplateInput): Promise<void> {
  const { code, locale, subject, text, rev, actor } = input
  const rows = await sql(
    `insert into after_sales_template as present (id, code, locale, subject, text, updated_by)
     select ?, ?, ?, ?, ?, ? where ?::int is null or ?::int = 0
       or exists (select 1 from after_sales_template where code = ? and locale = ? and deleted_at is null)
     on conflict (code, locale) where deleted_at is null do update set
       subject = excluded.subject, text = excluded.text, updated_by = excluded.updated_by, rev = present.rev + 1,
       updated_at = now()
     where ?::int is null or present.rev = ?::int returning id`,
    [
      ...[generateEntityId(undefined, "astpl"), code, locale, subject, text, actor.id],
      ...[rev ?? null, rev ?? null, code, locale, rev ?? null, rev ?? null],
    ]
  )
  if (!rows.length) {
    conflict("template_changed", "Somebody has changed this wording since; read it again")
  }
}

/** Takes the shop's own wording away. @returns the id of the row that it had */
export async function resetTemplate(sql: Sql, code: string, locale: string): Promise<string> {
  const [row] = await sql<{ id: string }>(
    `delete from after_sales_template where code = ? and locale = ? and deleted_at is null returning id`,
    [code, locale]
  )
  return row?.id ?? notFound("Own wording", `${code}.${locale}`)
}
