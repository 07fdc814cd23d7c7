import { model } from "@medusajs/framework/utils"

/**
 * Who had a unit, kept apart after an erasure until nobody can raise a claim from it any more: Regulation (EU)
 * 2016/679, art. 17(3)(e). Only a privacy request reads it.
 */
export const KeptIdentity = model
  .define("after_sales_kept_identity", {
    id: model.id({ prefix: "askid" }).primaryKey(),
    unit_id: model.text(),
    email: model.text().nullable(),
    customer_id: model.text().nullable(),
    privacy_request_id: model.text(),
    /** `YYYY-MM-DD`: with this day it goes. */
    kept_until: model.text(),
    /** The last day on which the law lets a claim be raised, before the margin. */
    claims_until: model.text(),
    reason_code: model.text(),
  })
  .indexes([
    { name: "IDX_after_sales_kept_identity_unit_unique", on: ["unit_id", "privacy_request_id"], unique: true },
    { name: "IDX_after_sales_kept_identity_email", on: ["email"] },
    { name: "IDX_after_sales_kept_identity_end", on: ["kept_until"] },
  ])
