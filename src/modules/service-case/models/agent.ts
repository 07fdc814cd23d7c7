import { model } from "@medusajs/framework/utils"

/** A dashboard user to whom cases may be given in turn. */
export const Agent = model.define("after_sales_agent", {
  user_id: model.text().primaryKey(),
  is_active: model.boolean().default(true),
  /** Gets no cases in turn until then; by hand anybody may be assigned. */
  away_until: model.dateTime().nullable(),
  last_assigned_at: model.dateTime().nullable(),
})
