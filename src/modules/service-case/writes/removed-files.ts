import type { Sql } from "../sql"
import type { RemovedFile } from "../types"

/** Files that have waited for their case since before an instant are nobody's any more. Answers how many. */
export async function dropUnclaimed(sql: Sql, before: Date, limit: number): Promise<number> {
  const dropped = await sql(
    `update after_sales_case_attachment set state = 'removed', updated_at = now()
     where id in (select id from after_sales_case_attachment
       where case_id is null and state <> 'removed' and created_at < ?::timestamptz and deleted_at is null
       order by created_at, id limit ? for update skip locked)
     returning id`,
    [before.toISOString(), limit]
  )
  return dropped.length
}

/** Files to delete from the File module. One that its process did not finish is given again when the lease is over. */
export async function claimRemovedFiles(sql: Sql, limit: number, leaseSeconds: number): Promise<RemovedFile[]> {
  return sql<RemovedFile>(
    `update after_sales_case_attachment set lease_until = now() + ? * interval '1 second'
     where id in (select id from after_sales_case_attachment
       where state = 'removed' and file_id is not null and (lease_until is null or lease_until < now())
         and deleted_at is null
       order by updated_at, id limit ? for update skip locked)
     returning id, file_id`,
    [leaseSeconds, limit]
  )
}

/** The bytes are gone. */
export async function finishRemovals(sql: Sql, ids: string[]): Promise<void> {
  await sql(
    `update after_sales_case_attachment set file_id = null, lease_until = null, updated_at = now()
     where id = any(?::text[]) and state = 'removed'`,
    [ids]
  )
}
