import { createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminReply, AdminRepliesListQuery } from "../../../src/types"
import { usePermissions } from "../../hooks/api/permissions"
import { useReplies } from "../../hooks/api/replies"
import { useDays } from "../../hooks/use-days"
import { useSorting } from "../../hooks/use-sorting"
import { useTableQuery } from "../../hooks/use-table-query"
import { ListTable } from "../common/list-table"

const column = createDataTableColumnHelper<AdminReply>()

/** Answers that agents give often. */
export const ReplyTable = () => {
  const { t } = useTranslation("afterSales")
  const sorting = useSorting()
  const days = useDays()
  const { can } = usePermissions()
  const query = useTableQuery<AdminRepliesListQuery>({ order: "name" })
  const { replies, ...answer } = useReplies(query)

  return (
    <ListTable
      texts="replies"
      rows={replies}
      answer={answer}
      heading={t("replies.title")}
      subHeading={t("replies.subtitle")}
      columns={[
        column.accessor("name", {
          ...sorting(t("fields.name"), "text"),
        }),
        column.accessor("texts", {
          header: t("fields.language"),
          cell: ({ row: { original } }) => Object.keys(original.texts).sort().join(", "),
        }),
        column.accessor("updated_at", {
          header: t("services.changed"),
          cell: ({ row: { original } }) => days.date(original.updated_at),
        }),
      ]}
      rowHref={(reply) => `/settings/after-sales/replies/edit?id=${reply.id}`}
      action={can("templates.update") ? { label: t("actions.create"), to: "create" } : undefined}
    />
  )
}
