import { entityIds } from "../../../shared/entity-ids"
import type { Sql } from "../../../shared/sql"

export type KeptIdentityRow = {
  unit_id: string
  email: string | null
  customer_id: string | null
  privacy_request_id: string
  kept_until: string
  claims_until: string
  reason_code: string
}

/** Puts owners' identities apart before they are erased; the same ones again change nothing. */
export async function keepIdentities(sql: Sql, rows: KeptIdentityRow[]): Promise<void> {
  const ids = entityIds("askid", rows.length)
  await sql(
    `insert into after_sales_kept_identity (id, unit_id, email, customer_id, privacy_request_id, kept_until, claims_until,
       reason_code)
     select r.id, r.unit_id, r.email, r.customer_id, r.privacy_request_id, r.kept_until, r.claims_until, r.reason_code
     from jsonb_to_recordset(?::jsonb) as r(id text, unit_id text, email text, customer_id text, privacy_request_id text,
       kept_until text, claims_until text, reason_code text)
     on conflict do nothing`,
    [JSON.stringify(rows.map((row, index) => ({ ...row, id: ids[index] })))]
  )
}

/** What is still kept apart about a person. */
export async function keptOf(
  sql: Sql,
  person: { customer_id: string | null; emails: string[] }
): Promise<KeptIdentityRow[]> {
  return await sql<KeptIdentityRow>(
    `select unit_id, email, customer_id, privacy_request_id, kept_until, claims_until, reason_code
     from after_sales_kept_identity
     where deleted_at is null and (customer_id = ? or email = any(?::text[])) order by kept_until, unit_id`,
    [person.customer_id, person.emails]
  )
}
