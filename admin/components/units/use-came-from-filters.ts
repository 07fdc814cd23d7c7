import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminUnit, AdminUnitsListQuery } from "../../../src/types"

const filter = createDataTableFilterHelper<AdminUnit & { customer_id: string }>()

/** Shown only to those who came from an order or a customer: they see whose units these are, and can drop it. */
export function useCameFromFilters(query: AdminUnitsListQuery, first: AdminUnit | undefined): DataTableFilter[] {
  const { t } = useTranslation("afterSales")
  const { order_id: orderId, customer_id: customerId } = query
  const filters: DataTableFilter[] = []

  if (typeof orderId === "string") {
    const label = first?.order_display_id ? `#${first.order_display_id}` : orderId
    filters.push(
      filter.accessor("order_id", { type: "radio", label: t("fields.order"), options: [{ value: orderId, label }] })
    )
  }
  if (typeof customerId === "string") {
    const label = first?.owner_email ?? customerId
    filters.push(
      filter.accessor("customer_id", {
        type: "radio",
        label: t("fields.customer"),
        options: [{ value: customerId, label }],
      })
    )
  }
  return filters
}
