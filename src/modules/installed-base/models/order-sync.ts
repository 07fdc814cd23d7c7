import { model } from "@medusajs/framework/utils"

/** Which orders have been reconciled with their units, how far, and which still wait. */
export const OrderSync = model
  .define("after_sales_order_sync", {
    order_id: model.text().primaryKey(),
    /** Stamp of the newest state of the order that we know of. */
    order_updated_at: model.dateTime(),
    /** Stamp and version of the state that the units reflect; the order waits while it is older than the newest. */
    synced_at: model.dateTime().nullable(),
    synced_version: model.number().default(0),
    /** Since when it has been waiting. */
    wanted_at: model.dateTime(),
    /** Until then nobody else takes the order: a lease, or the pause after a failure. */
    claimed_until: model.dateTime().nullable(),
    attempts: model.number().default(0),
    last_error: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_after_sales_order_sync_waiting",
      on: ["wanted_at", "order_id"],
      where: "(synced_at IS NULL OR synced_at < order_updated_at OR last_error IS NOT NULL)",
    },
  ])
