import { leastAgreedMonths } from "./used-agreement"
import type { BuyerKind, LocalDate, TimeZone, UnitCondition } from "./types"
import { isEmail } from "./email"
import { isSerial } from "./serial"

/** A historic unit as a list names it. Days are local days in `time_zone`; amounts are decimal strings in major units. */
export type UnitImportRow = {
  /** Line of the file, for the report. */
  line: number
  /** What makes the row the same row when the list is read again; default: made of what it says. */
  external_key?: string | null
  order_display_id?: number | null
  sales_channel_id?: string | null
  product_id?: string | null
  variant_id?: string | null
  product_title: string
  variant_title?: string | null
  sku?: string | null
  thumbnail?: string | null
  serial_number?: string | null
  pieces?: number | null
  owner_customer_id?: string | null
  owner_email?: string | null
  contract_on: LocalDate
  shipped_on?: LocalDate | null
  delivered_on?: LocalDate | null
  installed_on?: LocalDate | null
  country_code?: string | null
  region_code?: string | null
  time_zone: TimeZone
  buyer_kind?: BuyerKind | null
  condition?: UnitCondition | null
  price_paid?: string | null
  currency_code?: string | null
  is_installed_by_seller?: boolean | null
  digital_supply_months?: number | null
  expected_life_months?: number | null
  used_guarantee_months?: number | null
}

export type Complaint = { code: string; message: string }

const texts: [keyof UnitImportRow, number][] = [
  ["external_key", 200],
  ["product_title", 500],
  ["variant_title", 500],
  ["sku", 200],
  ["thumbnail", 2000],
  ["region_code", 100],
  ["product_id", 100],
  ["variant_id", 100],
  ["sales_channel_id", 100],
  ["owner_customer_id", 100],
]
const months: (keyof UnitImportRow)[] = ["digital_supply_months", "expected_life_months"]
const unstorable = /[\0\p{Cs}]/u

/** The first thing that keeps a row from being taken; days and zones are looked at elsewhere. */
export function complaintAbout(row: UnitImportRow): Complaint | null {
  const long = texts.find(([name, length]) => !isText(row[name], length))
  if (long) {
    return { code: `${long[0]}_invalid`, message: `${long[0]} is longer than ${long[1]} characters or unreadable` }
  }
  const broken = checks.find(([, holds]) => !holds(row))
  return broken ? { code: broken[0], message: broken[2] } : null
}

const checks: [code: string, holds: (row: UnitImportRow) => boolean, message: string][] = [
  ["product_missing", (row) => !!row.product_title?.trim(), "product_title is missing"],
  [
    "serial_invalid",
    (row) => !row.serial_number || isSerial(row.serial_number),
    "serial_number is not 1 to 100 readable characters",
  ],
  [
    "email_invalid",
    (row) => !row.owner_email || isEmail(row.owner_email.trim().toLowerCase()),
    "owner_email is not an e-mail address",
  ],
  [
    "country_invalid",
    (row) => !row.country_code || /^[A-Za-z]{2}$/.test(row.country_code),
    "country_code is not a country code of two letters",
  ],
  [
    "currency_invalid",
    (row) => !row.currency_code || /^[A-Za-z]{3}$/.test(row.currency_code),
    "currency_code is not a currency code of three letters",
  ],
  [
    "price_invalid",
    (row) => !row.price_paid || isAmount(row.price_paid, row.currency_code),
    "price_paid is not an amount such as 1499.90 or 1499,90: a decimal point or comma, no thousands separator",
  ],
  ["price_invalid", (row) => !row.price_paid || !!row.currency_code, "price_paid needs a currency_code"],
  ["pieces_invalid", (row) => isCount(row.pieces, 1, 1_000_000), "pieces is not a whole number from 1"],
  [
    "order_display_id_invalid",
    (row) => isCount(row.order_display_id, 1, 2_147_483_647),
    "order_display_id is not an order number",
  ],
  [
    "buyer_kind_invalid",
    (row) => isOneOf(row.buyer_kind, ["consumer", "business"]),
    "buyer_kind is not consumer or business",
  ],
  [
    "condition_invalid",
    (row) => isOneOf(row.condition, ["new", "used", "refurbished"]),
    "condition is not new, used or refurbished",
  ],
  [
    "months_invalid",
    (row) => months.every((name) => isCount(row[name], 0, 1200)),
    "months are whole numbers from 0 to 1200",
  ],
  [
    "used_guarantee_invalid",
    (row) => isCount(row.used_guarantee_months, leastAgreedMonths, 1200),
    `used_guarantee_months is not a whole number from ${leastAgreedMonths} to 1200`,
  ],
]

/** Three digits after the only separator may be thousands, `1.499`, except in a currency that has three decimals. */
function isAmount(text: string, currency: string | null | undefined): boolean {
  const decimals = /^\d{1,12}(?:\.(\d{1,8}))?$/.exec(text)
  return decimals !== null && (decimals[1]?.length !== 3 || decimalsOf(currency) === 3)
}

function decimalsOf(currency: string | null | undefined): number | undefined {
  return currency && /^[A-Za-z]{3}$/.test(currency)
    ? new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits
    : undefined
}

function isText(value: unknown, length: number): boolean {
  return value == null || (typeof value === "string" && value.length <= length && !unstorable.test(value))
}

function isCount(value: unknown, from: number, to: number): boolean {
  return value == null || (typeof value === "number" && Number.isInteger(value) && value >= from && value <= to)
}

function isOneOf(value: string | null | undefined, accepted: string[]): boolean {
  return value == null || accepted.includes(value)
}
