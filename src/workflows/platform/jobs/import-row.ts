import type { UnitImportRow } from "../../../modules/installed-base/domain/import-row"
import { timeZoneOf } from "../../../shared/calendar"
import type { CsvRow } from "./csv-rows"
import type { ImportLookup } from "./import-lookup"

const orderNumber = (text: string) => (/^\d{1,10}$/.test(text) ? Number(text) : Number.NaN)
/** Spreadsheets of half of Europe write `499,90`. What has a thousands separator stays as it is, and is refused. */
const amount = (text: string | undefined) => (text && /^\d+,\d+$/.test(text) ? text.replace(",", ".") : text) || null

/**
 * A row of the file in the words of the installed base, which says what is wrong with it. Columns: `external_id`,
 * `order_number`, `sku` or `product_title`, `serial_number`, `email`, `bought_on`, `shipped_on`, `delivered_on`,
 * `installed_on`, `country`, `region`, `condition`, `buyer`, `price`, `currency`.
 */
export function toImportRow({ line, values }: CsvRow, { variants, accounts }: ImportLookup): UnitImportRow {
  const variant = variants.get(values.sku)
  const email = values.email?.toLowerCase() || null
  const country = values.country?.toLowerCase() || null

  return {
    line,
    external_key: values.external_id || null,
    order_display_id: values.order_number ? orderNumber(values.order_number) : null,
    product_id: variant?.product.id ?? null,
    variant_id: variant?.id ?? null,
    product_title: values.product_title || variant?.product.title || "",
    variant_title: variant?.title ?? null,
    sku: values.sku || null,
    thumbnail: variant?.product.thumbnail ?? null,
    serial_number: values.serial_number || null,
    owner_customer_id: (email && accounts.get(email)) ?? null,
    owner_email: email,
    contract_on: values.bought_on ?? "",
    shipped_on: values.shipped_on || null,
    delivered_on: values.delivered_on || null,
    installed_on: values.installed_on || null,
    country_code: country,
    region_code: values.region || null,
    time_zone: timeZoneOf(country, values.region || null, null),
    buyer_kind: (values.buyer || null) as UnitImportRow["buyer_kind"],
    condition: (values.condition || null) as UnitImportRow["condition"],
    price_paid: amount(values.price),
    currency_code: values.currency || null,
  }
}
