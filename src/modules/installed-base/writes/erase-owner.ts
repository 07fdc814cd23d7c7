import type { Actor } from "../../../shared/actor"
import { settledOwner } from "../domain/owner"
import type { Person } from "../queries/person"
import type { Sql } from "../sql"
import { appendEvents } from "./append-events"

export type EraseOwnerInput = Person & { actor: Actor }

export type EraseOwnerResult = {
  unit_ids: string[]
  /** Proofs of purchase, for the File module to delete. */
  file_ids: string[]
  transfers: number
}

/** Stands where an address stood: nobody's, and in the form of one. */
const nobody = "erased@invalid"

/**
 * Takes a person off the units on which nothing is open, with what they wrote about them. The order can't bring them
 * back: it no longer says whose these units are. Facts, promises and history stay; they name nobody.
 */
export async function eraseOwner(sql: Sql, { customer_id, emails, actor }: EraseOwnerInput): Promise<EraseOwnerResult> {
  const erased = await sql<{ id: string; proof_file_id: string | null }>(
    `with own as (
       select u.id, u.proof_file_id from after_sales_unit u
       where u.deleted_at is null and (u.owner_customer_id = ? or u.owner_email = any(?::text[]))
         and not exists (select 1 from after_sales_unit_matter m
           where m.unit_id = u.id and m.closed_at is null and m.deleted_at is null)
       order by u.id for update of u)
     update after_sales_unit u set owner_customer_id = null, owner_email = null, owner_erased_at = now(),
       registered_by = null, registration_note = null, purchase_place = null, proof_file_id = null, rejected_reason = null,
       settled_facts = array(select distinct unnest(u.settled_facts || ?::text[])),
       facts_rev = facts_rev + 1, updated_at = now()
     from own where u.id = own.id returning u.id, own.proof_file_id`,
    [customer_id, emails, [settledOwner]]
  )
  const transfers = await sql(
    `update after_sales_unit_transfer set updated_at = now(), unmailed_token = null,
       status = case when status = 'pending' then 'cancelled' else status end,
       decided_at = case when status = 'pending' then now() else decided_at end,
       from_email = case when from_email = any(?::text[]) then null else from_email end,
       from_customer_id = case when from_customer_id = ? then null else from_customer_id end,
       requested_by = case when requested_by = ? then null else requested_by end,
       accepted_by_customer_id = case when accepted_by_customer_id = ? then null else accepted_by_customer_id end,
       to_email = case when to_email = any(?::text[]) then ? else to_email end
     where deleted_at is null and (from_customer_id = ? or accepted_by_customer_id = ? or from_email = any(?::text[])
       or to_email = any(?::text[])) returning id`,
    [emails, customer_id, customer_id, customer_id, emails, nobody, customer_id, customer_id, emails, emails]
  )
  await appendEvents(
    sql,
    actor,
    erased.map(({ id }) => ({ unit_id: id, kind: "owner_erased", data: {} }))
  )
  return {
    unit_ids: erased.map(({ id }) => id),
    file_ids: erased.flatMap(({ proof_file_id }) => proof_file_id ?? []),
    transfers: transfers.length,
  }
}
