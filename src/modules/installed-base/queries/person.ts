import { instantOrNull } from "../instants"
import type { Sql } from "../sql"

/** A person by their account and every address that is known to be theirs. */
export type Person = { customer_id: string | null; emails: string[] }

export type PersonUnit = {
  id: string
  owner_email: string | null
  owner_customer_id: string | null
  country_code: string | null
  /** Open cases, repairs and other matters that need to know whose the unit is. */
  open_matter_ids: string[]
}

const own = `u.deleted_at is null and (u.owner_customer_id = ? or u.owner_email = any(?::text[]))`

const paramsOf = ({ customer_id, emails }: Person) => [customer_id, emails]

/** The units of a person, for a decision about each. */
export async function listPersonUnits(sql: Sql, person: Person): Promise<PersonUnit[]> {
  return await sql<PersonUnit>(
    `select u.id, u.owner_email, u.owner_customer_id, u.country_code,
       array(select m.ref_id from after_sales_unit_matter m
         where m.unit_id = u.id and m.closed_at is null and m.deleted_at is null order by m.opened_at) as open_matter_ids
     from after_sales_unit u where ${own} order by u.id`,
    paramsOf(person)
  )
}

/** What the books hold about a person, in words that the person can read. */
export type UnitsOfPerson = { units: Record<string, unknown>[]; transfers: Record<string, unknown>[] }

export async function exportPerson(sql: Sql, person: Person): Promise<UnitsOfPerson> {
  const units = await sql<Record<string, unknown>>(
    `select u.id, u.status, u.product_title, u.variant_title, u.sku, u.serial_number, u.order_id, u.order_display_id,
       u.owner_email, u.origin, u.registered_state, u.registration_note, u.purchase_place, u.proof_file_id is not null as has_proof,
       u.rejected_reason, u.contract_on, u.country_code, u.region_code, u.buyer_kind, u.price_paid, u.currency_code,
       u.delivered_at, u.installed_at, u.returned_at, u.cancelled_at, u.created_at,
       array(select jsonb_build_object('kind', e.kind, 'at', e.created_at) from after_sales_unit_event e
         where e.unit_id = u.id and e.deleted_at is null order by e.created_at limit 500) as history
     from after_sales_unit u where ${own} order by u.created_at, u.id`,
    paramsOf(person)
  )
  const transfers = await sql<Record<string, unknown>>(
    `select t.id, t.unit_id, t.status, t.created_at, t.expires_at, t.decided_at,
       case when t.from_customer_id = ? or t.from_email = any(?::text[]) then 'offered' else 'received' end as direction
     from after_sales_unit_transfer t
     where t.deleted_at is null and (t.from_customer_id = ? or t.from_email = any(?::text[]) or t.to_email = any(?::text[]))
     order by t.created_at, t.id`,
    [...paramsOf(person), ...paramsOf(person), person.emails]
  )
  return { units: units.map(withInstants), transfers: transfers.map(withInstants) }
}

function withInstants(row: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(row).map(([key, value]) => [key, value instanceof Date ? instantOrNull(value) : value])
  return Object.fromEntries(entries)
}
