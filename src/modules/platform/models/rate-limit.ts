import { model } from "@medusajs/framework/utils"

/** Tries in a window, counted for all instances together. The key is a hash: what it counts may name a person. */
export const RateLimit = model
  .define("after_sales_rate_limit", {
    key: model.text().primaryKey(),
    count: model.number(),
    resets_at: model.dateTime(),
  })
  .indexes([{ name: "IDX_after_sales_rate_limit_reset", on: ["resets_at"] }])
