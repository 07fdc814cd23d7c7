import type { Sql, Statement } from "../sql"

/** Columns in which a new unit may differ from the defaults, with their types. */
const columns = {
  id: "text",
  order_id: "text",
  order_display_id: "int",
  order_line_id: "text",
  external_key: "text",
  sales_channel_id: "text",
  product_id: "text",
  variant_id: "text",
  product_title: "text",
  variant_title: "text",
  sku: "text",
  thumbnail: "text",
  serial_number: "text",
  serial_key: "text",
  owner_customer_id: "text",
  owner_email: "text",
  origin: "text",
  registered_state: "text",
  registered_by: "text",
  registration_note: "text",
  purchase_place: "text",
  proof_file_id: "text",
  idempotency_key: "text",
  request_hash: "text",
  contract_at: "timestamptz",
  contract_on: "text",
  country_code: "text",
  region_code: "text",
  time_zone: "text",
  price_paid: "numeric",
  raw_price_paid: "jsonb",
  currency_code: "text",
  digital_supply_months: "int",
  expected_life_months: "int",
  used_guarantee_months: "int",
  fulfillment_id: "text",
  fulfillment_item_id: "text",
  shipped_at: "timestamptz",
  delivered_at: "timestamptz",
  installed_at: "timestamptz",
  returned_at: "timestamptz",
  cancelled_at: "timestamptz",
  replaced_at: "timestamptz",
  replaced_by_id: "text",
  replaces_id: "text",
  confirmed_at: "timestamptz",
  policy_version_id: "text",
  flagged_reason: "text",
  flagged_at: "timestamptz",
} as const

const withDefault = {
  unit_index: ["int", "1"],
  pieces: ["int", "1"],
  is_tracked: ["boolean", "true"],
  buyer_kind: ["text", "'consumer'"],
  condition: ["text", "'new'"],
  is_installed_by_seller: ["boolean", "false"],
} as const

type Value = string | number | boolean | null | undefined | { value: string; precision: number }

/** A row to insert: what it leaves out, or gives as null, gets the column's default. */
export type NewUnitRow = { id: string; product_title: string } & Partial<
  Record<keyof typeof columns | keyof typeof withDefault, Value>
>

const names = [...Object.keys(columns), ...Object.keys(withDefault)]
const record = [
  ...Object.entries(columns).map(([name, type]) => `${name} ${type}`),
  ...Object.entries(withDefault).map(([name, [type]]) => `${name} ${type}`),
].join(", ")
const values = [
  ...Object.keys(columns).map((name) => `r.${name}`),
  ...Object.entries(withDefault).map(([name, [, fallback]]) => `coalesce(r.${name}, ${fallback})`),
].join(", ")

/** The first row counts as the newest, so that a list shows the pieces of a line in their order. */
const statement = (suffix: string) =>
  `insert into after_sales_unit (${names.join(", ")}, assured_lease_until, created_at, updated_at)
   select ${values}, ?::timestamptz, now() - r.n * interval '1 microsecond', now()
   from jsonb_to_recordset(?::jsonb) as r(n int, ${record})
   ${suffix}`

/** Inserts any number of units, as a part of a larger statement and where its condition holds. */
export function unitsStatement(rows: NewUnitRow[], condition: string): Statement {
  return { text: statement(condition), values: [null, toJson(rows)] }
}

/**
 * Inserts those units whose natural keys are free, in the order of these keys, so that two who insert the same wait
 * for each other instead of locking each other out, and answers the ids of these. Until the lease ends the sweep
 * leaves their warranties to the caller.
 */
export async function insertFreeUnits(sql: Sql, rows: NewUnitRow[], leaseUntil: string | null): Promise<Set<string>> {
  const inserted = await sql<{ id: string }>(
    statement(`order by r.external_key, r.n on conflict do nothing returning id`),
    [leaseUntil, toJson(rows)]
  )
  return new Set(inserted.map((row) => row.id))
}

/** JSON without nulls: what is absent comes out as null anyway, and large imports stay small. */
function toJson(rows: NewUnitRow[]): string {
  return JSON.stringify(
    rows.map((row, n) => ({ n, ...row })),
    (_, value: unknown) => value ?? undefined
  )
}

/** An amount in both forms that Medusa keeps of it. */
export function amountColumns(amount: string | null): Pick<NewUnitRow, "price_paid" | "raw_price_paid"> {
  return amount === null ? {} : { price_paid: amount, raw_price_paid: { value: amount, precision: 20 } }
}
