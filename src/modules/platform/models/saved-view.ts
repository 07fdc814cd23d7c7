import { model } from "@medusajs/framework/utils"

/** Filters of a list under a name: a user's own, or shared with all. */
export const SavedView = model
  .define("after_sales_saved_view", {
    id: model.id({ prefix: "asvw" }).primaryKey(),
    resource: model.text(),
    name: model.text(),
    owner_type: model.text(),
    owner_id: model.text(),
    is_shared: model.boolean().default(false),
    /** The list's query: names of filters with their values. */
    filters: model.json(),
    order: model.text().nullable(),
    idempotency_key: model.text().nullable(),
    request_hash: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_after_sales_saved_view_name_unique", on: ["owner_id", "resource", "name"], unique: true },
    { name: "IDX_after_sales_saved_view_shared", on: ["resource", "name"], where: "is_shared" },
    {
      name: "IDX_after_sales_saved_view_request_unique",
      on: ["owner_id", "idempotency_key"],
      unique: true,
      where: "idempotency_key IS NOT NULL",
    },
  ])
