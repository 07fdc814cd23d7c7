import { ArrowPath } from "@medusajs/icons"
import { createDataTableColumnHelper, createDataTableFilterHelper, IconButton, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminNotification, AdminNotificationsListQuery } from "../../../src/types"
import { useNotifications, useRetryNotification } from "../../hooks/api/notifications"
import { usePermissions } from "../../hooks/api/permissions"
import { useDays } from "../../hooks/use-days"
import { useSorting } from "../../hooks/use-sorting"
import { useTableQuery } from "../../hooks/use-table-query"
import { ListTable } from "../common/list-table"
import { StatusCell } from "../common/status-cell"
import { MailBanner } from "./mail-banner"
import { notificationColors, notificationStatuses } from "./notification-status"

const column = createDataTableColumnHelper<AdminNotification>()
const filter = createDataTableFilterHelper<AdminNotification>()

/** Every message that the shop owed somebody, and what became of it. */
export const NotificationTable = () => {
  const { t } = useTranslation("afterSales")
  const sorting = useSorting()
  const days = useDays()
  const { can } = usePermissions()
  const query = useTableQuery<AdminNotificationsListQuery & { q?: string }>({
    filters: ["status"],
    order: "-created_at",
  })
  const { q, ...rest } = query
  const { notifications, ...answer } = useNotifications(q ? { ...rest, to_address: q } : rest)
  const { mutateAsync } = useRetryNotification()

  const retry = async (id: string) => {
    await mutateAsync(id, { onSuccess: () => toast.success(t("notifications.retried")) }).catch(() => null)
  }

  return (
    <ListTable
      texts="notifications"
      rows={notifications}
      answer={answer}
      heading={t("notifications.title")}
      subHeading={t("notifications.subtitle")}
      columns={[
        column.accessor("template", {
          header: t("templates.message"),
          cell: ({ row: { original } }) => original.sent_subject ?? t(`templates.code.${original.template}`),
          maxSize: 320,
        }),
        column.accessor("to_address", {
          header: t("notifications.to"),
          cell: ({ row: { original } }) => original.to_address ?? "-",
          maxSize: 220,
        }),
        column.accessor("status", {
          header: t("fields.status"),
          cell: ({ row: { original } }) => (
            <StatusCell color={notificationColors[original.status]}>
              {t(`notifications.status.${original.status}`)}
            </StatusCell>
          ),
          truncateTooltip: false,
        }),
        column.accessor("last_error", {
          header: t("fields.reason"),
          cell: ({ row: { original } }) => original.last_error ?? "-",
          maxSize: 240,
        }),
        column.accessor("created_at", {
          ...sorting(t("fields.createdOn"), "date"),
          cell: ({ row: { original } }) => days.time(original.sent_at ?? original.created_at),
        }),
        column.display({
          id: "retry",
          cell: ({ row: { original } }) =>
            (original.status === "failed" || original.status === "uncertain") && can("notifications.retry") ? (
              <IconButton
                size="small"
                variant="transparent"
                aria-label={t("notifications.retry")}
                onClick={() => void retry(original.id)}
              >
                <ArrowPath />
              </IconButton>
            ) : null,
        }),
      ]}
      filters={[
        filter.accessor("status", {
          type: "multiselect",
          label: t("fields.status"),
          options: notificationStatuses.map((value) => ({ value, label: t(`notifications.status.${value}`) })),
        }),
      ]}
    >
      <MailBanner />
    </ListTable>
  )
}
