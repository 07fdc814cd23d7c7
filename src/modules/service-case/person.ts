import type { PersonInput } from "./types"

/** Cases `c` of a person: those of their account, and those of their addresses that no other account has. */
export function casesOfPerson({ customer_id, emails }: PersonInput): { sql: string; params: unknown[] } {
  return {
    sql: `(c.owner_customer_id = ? or (c.owner_customer_id is null and c.owner_email = any(?::text[])))
      and c.deleted_at is null and c.erased_at is null`,
    params: [customer_id, emails.map((email) => email.trim().toLowerCase())],
  }
}
