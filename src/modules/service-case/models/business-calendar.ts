import { model } from "@medusajs/framework/utils"

/** When the shop works: windows of wall time per weekday, in one zone, less holidays and its own closing days. */
export const BusinessCalendar = model
  .define("after_sales_business_calendar", {
    id: model.id({ prefix: "ascal" }).primaryKey(),
    /** `default` on the calendar that ships with the plugin: two servers that start at once make it once. */
    natural_key: model.text().nullable(),
    name: model.text(),
    time_zone: model.text(),
    /** Per weekday, `{ mon: [["09:00", "13:00"], ["14:00", "18:00"]], … }`; an end may be `24:00`. */
    windows: model.json(),
    /** Country whose public holidays are closed; null when none are. */
    holidays_country: model.text().nullable(),
    /** The shop's own closing days, `YYYY-MM-DD`, ascending. */
    closed_on: model.array(),
    created_by: model.text().nullable(),
    idempotency_key: model.text().nullable(),
    idempotency_hash: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_after_sales_business_calendar_natural_unique",
      on: ["natural_key"],
      unique: true,
      where: "natural_key IS NOT NULL",
    },
    {
      name: "IDX_after_sales_business_calendar_request_unique",
      on: ["created_by", "idempotency_key"],
      unique: true,
      where: "idempotency_key IS NOT NULL",
    },
    { name: "IDX_after_sales_business_calendar_list", on: ["created_at", "id"] },
  ])
