import { model } from "@medusajs/framework/utils"

/** Which orders have been reconciled with their units, how far, and which still wait. */
export const OrderSync = model
  .define("after_sales_order_sync", {
    order_id: model.text().primaryKey(),
    /** `updated_at` of the newest state of the order that we know of. */
    order_updated_at: model.dateTime(),
    /** State of the order that its units reflect; an older one that comes late is not applied. */
    applied_version: model.number().default(0),
    applied_updated_at: model.dateTime().nullable(),
    wanted_at: model.dateTime(),
    /** The `wanted_at` that was last served; the order waits while this is older. */
    synced_at: model.dateTime().nullable(),
    /** Until then nobody else takes the order: a lease, or the pause after a failure. */
    claimed_until: model.dateTime().nullable(),
    attempts: model.number().default(0),
    last_error: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_after_sales_order_sync_waiting",
      on: ["wanted_at", "order_id"],
      where: "(synced_at IS NULL OR synced_at < wanted_at)",
    },
  ])
