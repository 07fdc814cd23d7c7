import { model } from "@medusajs/framework/utils"

/** A recurring look for what events missed: how far it came, who is at it, and how it went. */
export const Sweep = model.define("after_sales_sweep", {
  name: model.text().primaryKey(),
  cursor: model.json().nullable(),
  claimed_by: model.text().nullable(),
  claimed_until: model.dateTime().nullable(),
  heartbeat_at: model.dateTime().nullable(),
  /** End of the last run that succeeded. */
  ran_at: model.dateTime().nullable(),
  /** Age of the oldest thing that the last run found waiting. */
  lag_seconds: model.number().default(0),
  last_error: model.text().nullable(),
})
