import { DataTable } from "@medusajs/dashboard/components"
import { Container, createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminReply, AdminRepliesListQuery } from "../../../src/types"
import { usePermissions } from "../../hooks/api/permissions"
import { useReplies } from "../../hooks/api/replies"
import { useDays } from "../../hooks/use-days"
import { useTableQuery } from "../../hooks/use-table-query"
import { reachableRows } from "../../lib/reachable-rows"

const column = createDataTableColumnHelper<AdminReply>()
const pageSize = 20

/** Answers that agents give often. */
export const ReplyTable = () => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const { can } = usePermissions()
  const query = useTableQuery<AdminRepliesListQuery>({ pageSize, order: "name" })
  const { replies = [], isLoading, isError, error, ...answer } = useReplies(query)

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("replies.title")}
        subHeading={t("replies.subtitle")}
        data={replies}
        columns={[
          column.accessor("name", {
            header: t("fields.name"),
            enableSorting: true,
            sortLabel: t("fields.name"),
            sortAscLabel: t("sort.textAsc"),
            sortDescLabel: t("sort.textDesc"),
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
        getRowId={(reply) => reply.id}
        rowHref={(reply) => `/settings/after-sales/replies/edit?id=${reply.id}`}
        rowCount={reachableRows(answer, replies.length)}
        pageSize={pageSize}
        isLoading={isLoading}
        action={can("templates.update") ? { label: t("actions.create"), to: "create" } : undefined}
        emptyState={{
          empty: { heading: t("replies.empty.heading"), description: t("replies.empty.description") },
          filtered: { heading: t("replies.filtered.heading"), description: t("replies.filtered.description") },
        }}
      />
    </Container>
  )
}
