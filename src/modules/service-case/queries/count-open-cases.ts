import { openStatuses } from "../domain/types"
import type { Sql } from "../sql"

export type OpenCases = { unit_id: string; service_id: string; count: number }

/** How many cases of each service a unit has open: what a shop allows for a unit is bounded. */
export async function countOpenCases(sql: Sql, unitIds: string[]): Promise<OpenCases[]> {
  return await sql<OpenCases>(
    `select i.unit_id, c.service_id, count(distinct c.id)::int as count
     from after_sales_case_item i join after_sales_case c on c.id = i.case_id
     where i.unit_id = any(?::text[]) and i.deleted_at is null and c.deleted_at is null and c.status = any(?::text[])
     group by i.unit_id, c.service_id order by i.unit_id, c.service_id`,
    [unitIds, [...openStatuses]]
  )
}
