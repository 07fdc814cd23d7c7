import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminPrivacyRequest, AdminPrivacyRequestsListQuery } from "../../../src/types"
import { usePermissions } from "../../hooks/api/permissions"
import { usePrivacyRequests } from "../../hooks/api/privacy-requests"
import { useDays } from "../../hooks/use-days"
import { useSorting } from "../../hooks/use-sorting"
import { useTableQuery } from "../../hooks/use-table-query"
import { ListTable } from "../common/list-table"
import { StatusCell } from "../common/status-cell"
import { privacyColors, privacyStatuses } from "./privacy-status"

const column = createDataTableColumnHelper<AdminPrivacyRequest>()
const filter = createDataTableFilterHelper<AdminPrivacyRequest>()

/** Who wants to know what the shop holds of them, or wants it gone. */
export const PrivacyTable = () => {
  const { t } = useTranslation("afterSales")
  const sorting = useSorting()
  const days = useDays()
  const { can } = usePermissions()
  const query = useTableQuery<AdminPrivacyRequestsListQuery>({
    filters: ["kind", "status"],
    order: "-created_at",
  })
  const { privacy_requests: requests, ...answer } = usePrivacyRequests(query)

  return (
    <ListTable
      texts="privacy"
      rows={requests}
      answer={answer}
      heading={t("privacy.title")}
      subHeading={t("privacy.subtitle")}
      columns={[
        column.accessor("email", {
          header: t("fields.customer"),
          cell: ({ row: { original } }) => original.email ?? original.customer_id ?? "-",
        }),
        column.accessor("kind", {
          header: t("fields.kind"),
          cell: ({ row: { original } }) => t(`privacy.kind.${original.kind}`),
        }),
        column.accessor("status", {
          header: t("fields.status"),
          cell: ({ row: { original } }) => (
            <StatusCell color={privacyColors[original.status]}>{t(`privacy.status.${original.status}`)}</StatusCell>
          ),
          truncateTooltip: false,
        }),
        column.accessor("received_on", {
          header: t("privacy.received"),
          cell: ({ row: { original } }) => days.day(original.received_on),
        }),
        column.accessor("due_strict_on", {
          ...sorting(t("inbox.column.due"), "date"),
          cell: ({ row: { original } }) => (
            <span className={original.is_overdue ? "text-ui-tag-red-text" : undefined}>
              {days.day(original.extended_to ?? original.due_strict_on)}
            </span>
          ),
        }),
      ]}
      filters={[
        filter.accessor("kind", {
          type: "radio",
          label: t("fields.kind"),
          options: (["export", "erasure"] as const).map((value) => ({ value, label: t(`privacy.kind.${value}`) })),
        }),
        filter.accessor("status", {
          type: "multiselect",
          label: t("fields.status"),
          options: privacyStatuses.map((value) => ({ value, label: t(`privacy.status.${value}`) })),
        }),
      ]}
      rowHref={(request) => `/settings/after-sales/privacy/${request.id}`}
      action={can("privacy-requests.create") ? { label: t("privacy.create.open"), to: "create" } : undefined}
    />
  )
}
