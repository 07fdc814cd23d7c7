import type { Sql } from "../../../shared/sql"

/**
 * Writes the given settings in one statement. Languages of the identity and classes of data are merged in the database, so that two
 * people who edit two languages at once both keep their words; `null` takes a language out.
 */
export async function upsertSettings(
  sql: Sql,
  patch: Record<string, unknown>,
  updatedBy: string | null
): Promise<void> {
  await sql(
    `insert into after_sales_setting as present (key, value, updated_by)
     select key, value, ? from jsonb_each(?::jsonb) order by key
     on conflict (key) do update set
       value = case present.key
         when 'identity' then jsonb_strip_nulls(present.value || excluded.value)
         when 'retention' then present.value || excluded.value else excluded.value end,
       updated_by = excluded.updated_by, updated_at = now(), deleted_at = null`,
    [updatedBy, JSON.stringify(patch)]
  )
}

/** Writes down the instant of installation. Of several processes that start at once the first one wins. */
export async function insertUnitsSince(sql: Sql): Promise<void> {
  await sql(
    `insert into after_sales_setting (key, value)
     values ('units_since', to_jsonb(to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
     on conflict (key) do nothing`
  )
}
