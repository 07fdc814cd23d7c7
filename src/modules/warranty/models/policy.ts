import { model } from "@medusajs/framework/utils"
import { PolicyVersion } from "./policy-version"

/** A promise beyond the law, known by its code. What it promises stands in its versions. */
export const Policy = model
  .define("after_sales_policy", {
    id: model.id({ prefix: "aspol" }).primaryKey(),
    code: model.text(),
    kind: model.enum(["commercial", "durability", "plan"]),
    retired_at: model.dateTime().nullable(),
    versions: model.hasMany(() => PolicyVersion, { mappedBy: "policy" }),
  })
  .indexes([
    { name: "IDX_after_sales_policy_code", on: ["code"], unique: true },
    { name: "IDX_after_sales_policy_list", on: ["created_at", "id"] },
  ])
