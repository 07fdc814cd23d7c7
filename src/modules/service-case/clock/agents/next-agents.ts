import { assignInTurn } from "../domain/round-robin"
import type { Sql } from "../../sql"

const onDuty = `is_active and (away_until is null or away_until <= now()) and deleted_at is null`

/**
 * Who gets the next case: of those who are active and not away, whoever has waited longest. Cases that come at the same
 * moment go to different people as long as there are some; then they wait for each other, so that nobody gets a heap of
 * them. Null when all are away.
 */
export async function nextAgent(sql: Sql): Promise<string | null> {
  const [free] = await sql<{ user_id: string }>(
    `update after_sales_agent set last_assigned_at = clock_timestamp()
     where user_id = (select user_id from after_sales_agent where ${onDuty}
       order by last_assigned_at nulls first, user_id limit 1 for update skip locked)
     returning user_id`
  )
  const [agent] = free ? [free.user_id] : await nextAgents(sql, [null])
  return agent
}

/**
 * The next for several cases at once, each with who has had it and is passed over.
 *
 * @param notTo one entry a case
 */
export async function nextAgents(sql: Sql, notTo: (string | null)[]): Promise<(string | null)[]> {
  if (!notTo.length) {
    return []
  }
  const agents = await sql<{ user_id: string; last_assigned_at: Date | string | null }>(
    `select user_id, last_assigned_at from after_sales_agent where ${onDuty} order by user_id for update`
  )
  const byWait = [...agents].sort((a, b) => time(a.last_assigned_at) - time(b.last_assigned_at))
  const { given, order } = assignInTurn(
    byWait.map(({ user_id }) => user_id),
    notTo
  )
  await sql(
    `update after_sales_agent a set last_assigned_at = clock_timestamp() + make_interval(secs => n.place * 0.000001)
     from unnest(?::text[]) with ordinality as n(user_id, place) where a.user_id = n.user_id`,
    [order]
  )
  return given
}

function time(value: Date | string | null): number {
  return value === null ? 0 : new Date(value).getTime()
}
