import { model } from "@medusajs/framework/utils"
import { Policy } from "./policy"

/** One wording of a policy. Once published, its promise never changes: a trigger holds it fast. */
export const PolicyVersion = model
  .define("after_sales_policy_version", {
    id: model.id({ prefix: "aspver" }).primaryKey(),
    policy: model.belongsTo(() => Policy, { mappedBy: "versions" }),
    version: model.number(),
    status: model.enum(["draft", "published", "retired"]).default("draft"),
    /** Per language: `{ en: "Two years more", it: "…" }`. */
    name: model.json(),
    scope_type: model.enum(["product", "type", "category", "tag", "all"]),
    scope_ids: model.array(),
    country_codes: model.array().nullable(),
    sales_channel_ids: model.array().nullable(),
    start_basis: model.enum(["order", "shipment", "delivery", "installation", "end_of_return_window"]),
    months_parts: model.number().nullable(),
    months_labour: model.number().nullable(),
    months_travel: model.number().nullable(),
    advertised_months: model.number().nullable(),
    exclusions: model.array(),
    is_transferable: model.boolean().default(true),
    max_uses: model.number().nullable(),
    guarantor_name: model.text().nullable(),
    guarantor_address: model.text().nullable(),
    /** The statement that the customer receives, per language. */
    statement: model.json(),
    published_at: model.dateTime().nullable(),
    published_by: model.text().nullable(),
    retired_at: model.dateTime().nullable(),
    retired_by: model.text().nullable(),
    created_by: model.text().nullable(),
    updated_by: model.text().nullable(),
    idempotency_key: model.text().nullable(),
    /** SHA-256 of the request that made the row, so that a key used for another body is noticed. */
    idempotency_hash: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_after_sales_policy_version_number", on: ["policy_id", "version"], unique: true },
    {
      name: "IDX_after_sales_policy_version_one_draft",
      on: ["policy_id"],
      unique: true,
      where: "status = 'draft'",
    },
    {
      name: "IDX_after_sales_policy_version_one_published",
      on: ["policy_id"],
      unique: true,
      where: "status = 'published'",
    },
    { name: "IDX_after_sales_policy_version_in_force", on: ["published_at"], where: "status <> 'draft'" },
    {
      name: "IDX_after_sales_policy_version_idempotency",
      on: ["created_by", "idempotency_key"],
      unique: true,
      where: "idempotency_key IS NOT NULL",
    },
  ])
  .checks([
    {
      name: "after_sales_policy_version_months",
      expression: (columns) =>
        `coalesce(${columns.months_parts}, 0) between 0 and 1200 and coalesce(${columns.months_labour}, 0) between 0 and 1200 and coalesce(${columns.months_travel}, 0) between 0 and 1200 and coalesce(${columns.advertised_months}, 0) between 0 and 1200`,
    },
    {
      name: "after_sales_policy_version_max_uses",
      expression: (columns) => `${columns.max_uses} is null or ${columns.max_uses} > 0`,
    },
  ])
