import { notFound } from "../../../shared/errors"
import type { AfterSalesOptions } from "../../../shared/options"
import type { CaseItemRecord } from "../records"
import type { Sql } from "../sql"
import type { CreateCaseResult, FollowUpInput, NewCaseItem } from "../types"
import { appendEvents } from "./append-events"
import { createCase } from "./create-case"
import { lockCase } from "./lock-case"

/** A case goes on in a new one: same owner, order, language and place. */
export async function followUp(
  sql: Sql,
  { case_id, items, ...input }: FollowUpInput,
  options: AfterSalesOptions
): Promise<CreateCaseResult> {
  const { actor, now = new Date() } = input
  const before = await lockCase(sql, case_id, { actor })
  const groups = await sql<{ owner_group_ids: string[] | null }>(
    `select owner_group_ids from after_sales_case where id = ? and erased_at is null`,
    [case_id]
  )
  if (!groups.length) {
    notFound("case", case_id)
  }
  const made = await createCase(
    sql,
    {
      ...input,
      items: items ?? (await itemsOf(sql, case_id)),
      owner: {
        customer_id: before.owner_customer_id,
        email: before.owner_email,
        name: before.owner_name,
        group_ids: groups[0].owner_group_ids ?? [],
      },
      order: before.order_id === null ? null : { id: before.order_id, display_id: before.order_display_id },
      sales_channel_id: before.sales_channel_id,
      locale: before.locale,
      country_code: before.country_code,
      time_zone: before.time_zone,
      follows_id: case_id,
    },
    options
  )
  if (made.is_new) {
    await appendEvents(sql, actor, now.toISOString(), [
      { case_id, kind: "followed_up", data: { case_id: made.case.id } },
    ])
  }
  return made
}

async function itemsOf(sql: Sql, caseId: string): Promise<NewCaseItem[]> {
  return sql<CaseItemRecord>(
    `select unit_id, order_line_id, quantity, symptom_code, description, product_id, product_title, variant_title,
       serial_number, thumbnail, coverage
     from after_sales_case_item where case_id = ? and deleted_at is null order by position`,
    [caseId]
  )
}
