import { generateEntityId } from "@medusajs/framework/utils"
import { invalid } from "../../../shared/errors"
import type { Actor } from "../../../shared/actor"
import type { Tracking, UnitCondition } from "../domain/types"
import type { Sql } from "../sql"

/** How a product's sales become units. Products without a row of their own are tracked and new. */
export type ProductSettingRow = {
  product_id: string
  tracking: Tracking
  condition: UnitCondition
  is_installed_by_seller: boolean
  digital_supply_months: number | null
  expected_life_months: number | null
  used_guarantee_months: number | null
}

export type SetProductSettingInput = { product_id: string; actor?: Actor } & Partial<
  Omit<ProductSettingRow, "product_id">
>

const defaults: Omit<ProductSettingRow, "product_id"> = {
  tracking: "tracked",
  condition: "new",
  is_installed_by_seller: false,
  digital_supply_months: null,
  expected_life_months: null,
  used_guarantee_months: null,
}
const names = Object.keys(defaults) as (keyof typeof defaults)[]
const columns = ["product_id", ...names].join(", ")

/** The settings of products that have any. */
export async function productSettingsOf(sql: Sql, productIds: string[]): Promise<ProductSettingRow[]> {
  return productIds.length
    ? sql<ProductSettingRow>(
        `select ${columns} from after_sales_product_setting where product_id = any(?::text[]) and deleted_at is null`,
        [productIds]
      )
    : []
}

/** Writes what is given and leaves the rest as it was. Units that exist keep what they were made with. */
export async function setProductSetting(sql: Sql, input: SetProductSettingInput): Promise<ProductSettingRow> {
  const given = names.filter((name) => input[name] !== undefined)
  refuseMonths(input)
  const [row] = await sql<ProductSettingRow>(
    `insert into after_sales_product_setting as s (id, ${columns}) values (?, ?, ${names.map(() => "?").join(", ")})
     on conflict (product_id) where deleted_at is null
     do update set ${[...given.map((name) => `${name} = excluded.${name}`), "updated_at = now()"].join(", ")}
     returning ${columns}`,
    [generateEntityId(undefined, "aspset"), input.product_id, ...names.map((name) => input[name] ?? defaults[name])]
  )
  return row
}

function refuseMonths(input: SetProductSettingInput): void {
  for (const name of names.filter((candidate) => candidate.endsWith("_months"))) {
    const months = input[name]
    const isCount = typeof months === "number" && Number.isInteger(months) && months >= 0 && months <= 1200
    if (months !== undefined && months !== null && !isCount) {
      invalid(name, months, "a whole number of months from 0 to 1200, or null")
    }
  }
}
