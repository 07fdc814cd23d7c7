import { invalid } from "../../../shared/errors"
import { exactCount } from "../../../shared/keyset"
import type { Sql } from "../sql"
import type { CountViewsInput } from "../types"
import { caseConditions } from "./case-conditions"

const maxViews = 30

/** How many cases each view holds, in one statement; 1 001 stands for more than 1 000. */
export async function countViews(sql: Sql, { views, now }: CountViewsInput): Promise<Record<string, number>> {
  const names = Object.keys(views)
  if (names.length > maxViews) {
    invalid("views", names.length, `at most ${maxViews}`)
  }
  if (!names.length) {
    return {}
  }
  const counts = names.map((name) => {
    const where = caseConditions({ now, ...views[name] })
    return {
      sql: `(select count(*)::int from (select 1 from after_sales_case c
        where ${where.map((condition) => condition.sql).join(" and ")} limit ${exactCount + 1}) v)`,
      params: where.flatMap((condition) => condition.params),
    }
  })
  const [row] = await sql<{ counts: number[] }>(
    `select array[${counts.map((count) => count.sql).join(", ")}] as counts`,
    counts.flatMap((count) => count.params)
  )
  return Object.fromEntries(names.map((name, index) => [name, row.counts[index]]))
}
