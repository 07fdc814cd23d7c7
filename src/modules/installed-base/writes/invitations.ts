import { instant } from "../instants"
import type { Instant } from "../domain/types"
import type { Sql } from "../sql"

/** An offer that nobody has been told of yet, with its token. */
export type UnmailedInvitation = {
  id: string
  unit_id: string
  to_email: string
  expires_at: Instant
  country_code: string | null
  token: string
}

/** Open offers whose invitation isn't written down as a message yet; what was decided meanwhile is left out. */
export async function listUnmailedInvitations(sql: Sql, limit: number): Promise<UnmailedInvitation[]> {
  const rows = await sql<UnmailedInvitation>(
    `select t.id, t.unit_id, t.to_email, t.expires_at, t.unmailed_token as token, u.country_code
     from after_sales_unit_transfer t join after_sales_unit u on u.id = t.unit_id
     where t.unmailed_token is not null and t.status = 'pending' and t.expires_at > now() and t.deleted_at is null
     order by t.created_at limit ?`,
    [limit]
  )
  return rows.map((row) => ({ ...row, expires_at: instant(row.expires_at) }))
}

/** From now on the tokens of these offers, and of those that are over, are with their messages alone. */
export async function forgetTokens(sql: Sql, ids: string[]): Promise<void> {
  await sql(
    `update after_sales_unit_transfer set unmailed_token = null, updated_at = now()
     where unmailed_token is not null and (id = any(?::text[]) or status <> 'pending' or expires_at <= now())`,
    [ids]
  )
}
