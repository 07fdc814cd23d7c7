import { defineSearchEntity } from "@medusajs/dashboard/lib"
import type { AdminCaseRow, AdminUnit } from "../src/types"

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

type FoundCase = Pick<AdminCaseRow, "id" | "number" | "owner_name" | "owner_email"> &
  Record<"product_title" | "serial_number" | "thumbnail", string | null>

/** Cases in the dashboard's search, and the keys that lead to the inbox. */
defineSearchEntity<FoundCase>("after_sales_case", {
  groupLabel: (t) => t("search.cases", { ns: "afterSales" }),
  shortcut: {
    keys: { Mac: ["G", "T"] },
    label: (t) => t("search.goToCases", { ns: "afterSales" }),
    to: "/after-sales/cases",
  },
  transform: (found) => ({
    id: found.id,
    title: found.number,
    subtitle: [found.product_title, found.serial_number, found.owner_name ?? found.owner_email]
      .filter(Boolean)
      .join(" · "),
    thumbnail: found.thumbnail ?? undefined,
    to: `/after-sales/cases/${found.id}`,
    value: `after_sales_case:${found.id}`,
  }),
})
