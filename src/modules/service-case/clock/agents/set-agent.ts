import { instantOrNull } from "../../instants"
import type { Sql } from "../../sql"
import type { AgentRecord, SetAgentInput } from "../types"

type AgentRow = Omit<AgentRecord, "away_until" | "last_assigned_at"> & {
  away_until: Date | string | null
  last_assigned_at: Date | string | null
}

/** Gives a dashboard user cases in turn, or not, or not until a day. */
export async function setAgent(sql: Sql, { user_id, is_active, away_until }: SetAgentInput): Promise<AgentRecord> {
  await sql(
    `insert into after_sales_agent as present (user_id, is_active, away_until)
     values (?, coalesce(?::boolean, true), ?::timestamptz)
     on conflict (user_id) do update set is_active = coalesce(?::boolean, present.is_active),
       away_until = case when ?::boolean then excluded.away_until else present.away_until end,
       deleted_at = null, updated_at = now()`,
    [user_id, is_active ?? null, away_until ?? null, is_active ?? null, away_until !== undefined]
  )
  return (await listAgents(sql, [user_id]))[0]
}

/** Users as they get cases in turn, with the open cases that are theirs. Who was never made an agent gets none. */
export async function listAgents(sql: Sql, userIds: string[]): Promise<AgentRecord[]> {
  const rows = await sql<AgentRow>(
    `select u.user_id, coalesce(a.is_active, false) as is_active, a.away_until, a.last_assigned_at,
       coalesce(a.away_until > now(), false) as is_away,
       (select count(*)::int from after_sales_case c
         where c.assignee_id = u.user_id and c.is_open and c.deleted_at is null) as open_cases
     from unnest(?::text[]) with ordinality as u(user_id, place)
     left join after_sales_agent a on a.user_id = u.user_id and a.deleted_at is null
     order by u.place`,
    [userIds]
  )
  return rows.map((row) => ({
    ...row,
    away_until: instantOrNull(row.away_until),
    last_assigned_at: instantOrNull(row.last_assigned_at),
  }))
}
