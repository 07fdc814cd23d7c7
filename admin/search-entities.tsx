import { defineSearchEntity } from "@medusajs/dashboard/lib"
import type { AdminUnit } from "../src/types"

/** Units in the dashboard's search, and the keys that lead to their list. */
defineSearchEntity<AdminUnit>("after_sales_unit", {
  groupLabel: (t) => t("search.units", { ns: "afterSales" }),
  shortcut: {
    keys: { Mac: ["G", "S"] },
    label: (t) => t("search.goToUnits", { ns: "afterSales" }),
    to: "/after-sales/units",
  },
  transform: (unit) => ({
    id: unit.id,
    title: unit.product_title,
    subtitle: [unit.serial_number, unit.order_display_id && `#${unit.order_display_id}`, unit.owner_email]
      .filter(Boolean)
      .join(" · "),
    thumbnail: unit.thumbnail ?? undefined,
    to: `/after-sales/units/${unit.id}`,
    value: `after_sales_unit:${unit.id}`,
  }),
})
