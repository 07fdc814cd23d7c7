import type { Sql } from "../../sql"

/** Users who get cases in turn when they are not away. */
export async function listActiveAgents(sql: Sql): Promise<string[]> {
  const rows = await sql<{ user_id: string }>(
    "select user_id from after_sales_agent where is_active and deleted_at is null order by user_id"
  )
  return rows.map(({ user_id }) => user_id)
}

/** They get no more cases in turn; those that they have stay theirs until somebody hands them on. */
export async function retireAgents(sql: Sql, userIds: string[]): Promise<void> {
  await sql("update after_sales_agent set is_active = false, updated_at = now() where user_id = any(?::text[])", [
    userIds,
  ])
}
