import { createHash } from "node:crypto"
import type { Sql } from "../../../shared/sql"

export type TokenAnswer = {
  allowed: boolean
  /** Seconds until the window is over. */
  retry_after: number
}

/** Counts one try in the key's window, by the database's clock. */
export async function takeToken(sql: Sql, key: string, limit: number, windowSeconds: number): Promise<TokenAnswer> {
  const hash = createHash("sha256").update(key).digest("hex")
  const [row] = await sql<{ count: number; retry_after: number }>(
    `insert into after_sales_rate_limit as present (key, count, resets_at)
     values (?, 1, clock_timestamp() + make_interval(secs => ?))
     on conflict (key) do update set
       count = case when present.resets_at <= clock_timestamp() then 1 else least(present.count, ?) + 1 end,
       resets_at = case when present.resets_at <= clock_timestamp() then excluded.resets_at else present.resets_at end
     returning count, greatest(1, ceil(extract(epoch from resets_at - clock_timestamp())))::int as retry_after`,
    [hash, windowSeconds, limit]
  )
  return { allowed: row.count <= limit, retry_after: row.retry_after }
}
