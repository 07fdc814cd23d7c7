import { notFound } from "../../../shared/errors"
import type {
  FlagReason,
  Instant,
  LocalDate,
  RegistrationState,
  UnitFacts,
  UnitOrigin,
  UnitStatus,
} from "../domain/types"
import { instantOrNull } from "../instants"
import type { Sql } from "../sql"

const facts = [
  "shipped_at",
  "delivered_at",
  "installed_at",
  "returned_at",
  "cancelled_at",
  "replaced_at",
  "scrapped_at",
] as const satisfies (keyof UnitFacts)[]

/** A unit that belongs to this transaction until it ends. */
export type LockedUnit = UnitFacts & {
  id: string
  status: UnitStatus
  origin: UnitOrigin
  registered_state: RegistrationState | null
  order_id: string | null
  order_line_id: string | null
  product_id: string | null
  serial_number: string | null
  serial_key: string | null
  owner_customer_id: string | null
  owner_email: string | null
  contract_on: LocalDate
  settled_facts: string[]
  flagged_reason: FlagReason | null
  flagged_at: Instant | null
  replaces_id: string | null
  facts_rev: number
  has_open_matter: boolean
}

/** Reads units and keeps others from changing them until the transaction ends, in the order of their ids. */
export async function lockUnits(sql: Sql, ids: string[]): Promise<LockedUnit[]> {
  const rows = await sql<LockedUnit>(
    `select u.id, u.status, u.origin, u.registered_state, u.order_id, u.order_line_id, u.product_id, u.serial_number,
       u.serial_key, u.owner_customer_id, u.owner_email, u.contract_on, u.settled_facts, u.flagged_reason, u.flagged_at,
       u.replaces_id, u.facts_rev, ${facts.map((fact) => `u.${fact}`).join(", ")},
       exists (select 1 from after_sales_unit_matter m
         where m.unit_id = u.id and m.closed_at is null and m.deleted_at is null) as has_open_matter
     from after_sales_unit u
     where u.id = any(?::text[]) and u.deleted_at is null
     order by u.id for update of u`,
    [ids]
  )
  return rows.map((row) => ({
    ...row,
    flagged_at: instantOrNull(row.flagged_at),
    ...Object.fromEntries(facts.map((fact) => [fact, instantOrNull(row[fact])])),
  }))
}

/** One unit, or a 404: also when it isn't this customer's. */
export async function lockUnit(sql: Sql, id: string, customerId?: string | null): Promise<LockedUnit> {
  const [unit] = await lockUnits(sql, [id])
  if (!unit || (customerId !== undefined && unit.owner_customer_id !== customerId)) {
    notFound("unit", id)
  }
  return unit
}
