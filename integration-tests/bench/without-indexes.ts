import type { Database } from "../servers/database"

/**
 * Fills a table with its indexes taken away and made again after it, as `pg_restore` does: a million rows come in a
 * minute instead of five, and the indexes are as a large shop has them after a REINDEX. The primary key stays.
 */
export async function withoutIndexes(database: Database, table: string, fill: () => Promise<unknown>): Promise<void> {
  const indexes = await database.sql<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index where indrelid = $1::regclass and not indisprimary`,
    [table]
  )
  for (const { name } of indexes) {
    await database.sql(`drop index ${name}`)
  }
  await fill()
  for (const { definition } of indexes) {
    await database.sql(definition)
  }
}
