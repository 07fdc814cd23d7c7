import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCaseRow, AdminCasesListQuery, CaseChannel, ServiceKind } from "../../../../src/types"
import { casePriorities, caseStatuses } from "../case-status"

type Filterable = Omit<AdminCaseRow, "order_id"> &
  Record<"kind" | "assignee" | "due" | "open" | "waiting" | "customer_id" | "unit_id" | "order_id", string>

const filter = createDataTableFilterHelper<Filterable>()

const kinds: ServiceKind[] = ["repair", "complaint", "maintenance", "installation", "spare_part", "training", "enquiry"]
const channels: CaseChannel[] = ["store", "guest", "agent", "phone", "email", "detection"]

/** What the inbox can be narrowed to; an order, a customer or a unit only for those who came from there. */
export function useCaseFilters(query: AdminCasesListQuery, first: AdminCaseRow | undefined): DataTableFilter[] {
  const { t } = useTranslation("afterSales")
  const yesAndNo = [
    { value: "true", label: t("general.yes") },
    { value: "false", label: t("general.no") },
  ]
  const cameFrom: [name: "order_id" | "customer_id" | "unit_id", label: string, shown: string | undefined][] = [
    ["order_id", t("fields.order"), first?.order_display_id ? `#${first.order_display_id}` : undefined],
    ["customer_id", t("fields.customer"), first?.owner_name ?? first?.owner_email ?? undefined],
    ["unit_id", t("fields.unit"), first?.first_item?.serial_number ?? first?.first_item?.product_title ?? undefined],
  ]

  return [
    filter.accessor("status", {
      type: "multiselect",
      label: t("fields.status"),
      options: caseStatuses.map((value) => ({ value, label: t(`cases.status.${value}`) })),
    }),
    filter.accessor("priority", {
      type: "multiselect",
      label: t("cases.fields.priority"),
      options: casePriorities.map((value) => ({ value, label: t(`cases.priority.${value}`) })),
    }),
    filter.accessor("kind", {
      type: "multiselect",
      label: t("fields.kind"),
      options: kinds.map((value) => ({ value, label: t(`serviceKinds.${value}`) })),
    }),
    filter.accessor("assignee", {
      type: "radio",
      label: t("cases.fields.assignee"),
      options: (["me", "none"] as const).map((value) => ({ value, label: t(`inbox.assignee.${value}`) })),
    }),
    filter.accessor("due", {
      type: "radio",
      label: t("inbox.column.due"),
      options: (["today", "overdue", "warned", "breached"] as const).map((value) => ({
        value,
        label: t(`inbox.due.${value}`),
      })),
    }),
    filter.accessor("open", { type: "radio", label: t("inbox.view.open"), options: yesAndNo }),
    filter.accessor("waiting", { type: "radio", label: t("inbox.view.waiting"), options: yesAndNo }),
    filter.accessor("channel", {
      type: "multiselect",
      label: t("cases.fields.channel"),
      options: channels.map((value) => ({ value, label: t(`cases.channel.${value}`) })),
    }),
    ...cameFrom.flatMap(([name, label, shown]) => {
      const value = query[name]
      return typeof value === "string"
        ? [filter.accessor(name, { type: "radio", label, options: [{ value, label: shown ?? value }] })]
        : []
    }),
  ]
}
