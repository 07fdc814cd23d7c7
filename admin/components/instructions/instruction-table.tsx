import { DataTable } from "@medusajs/dashboard/components"
import { Container, createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminInstruction, AdminInstructionsListQuery } from "../../../src/types"
import { useInstructions } from "../../hooks/api/instructions"
import { usePermissions } from "../../hooks/api/permissions"
import { useDays } from "../../hooks/use-days"
import { useTableQuery } from "../../hooks/use-table-query"
import { useTextOf } from "../../hooks/use-text-of"
import { reachableRows } from "../../lib/reachable-rows"
import { serviceStatuses } from "../services/service-status"

const column = createDataTableColumnHelper<AdminInstruction>()
const filter = createDataTableFilterHelper<AdminInstruction & { status: string }>()
const pageSize = 20

/** Instructions for use of every product. */
export const InstructionTable = () => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const days = useDays()
  const { can } = usePermissions()
  const query = useTableQuery<AdminInstructionsListQuery>({
    pageSize,
    filters: ["status", "product_id"],
    order: "-updated_at",
  })
  const { instructions = [], isLoading, isError, error, ...answer } = useInstructions(query)

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("instructions.title")}
        subHeading={t("instructions.subtitle")}
        data={instructions}
        columns={[
          column.accessor("names", {
            header: t("fields.name"),
            cell: ({ row: { original } }) => textOf(original.names) || original.code,
          }),
          column.accessor("languages", {
            header: t("instructions.published"),
            cell: ({ row: { original } }) => original.languages.join(", ") || "-",
          }),
          column.accessor("draft_languages", {
            header: t("instructions.drafts"),
            cell: ({ row: { original } }) => original.draft_languages.join(", ") || "-",
          }),
          column.accessor("updated_at", {
            header: t("services.changed"),
            cell: ({ row: { original } }) => days.date(original.updated_at),
            enableSorting: true,
            sortLabel: t("services.changed"),
            sortAscLabel: t("sort.dateAsc"),
            sortDescLabel: t("sort.dateDesc"),
          }),
        ]}
        filters={[
          filter.accessor("status", {
            type: "multiselect",
            label: t("fields.status"),
            options: serviceStatuses.map((value) => ({ value, label: t(`services.status.${value}`) })),
          }),
        ]}
        getRowId={(instruction) => instruction.id}
        rowHref={(instruction) => `/settings/after-sales/instructions/${instruction.id}`}
        rowCount={reachableRows(answer, instructions.length)}
        pageSize={pageSize}
        isLoading={isLoading}
        action={can("instructions.create") ? { label: t("actions.create"), to: "create" } : undefined}
        emptyState={{
          empty: { heading: t("instructions.empty.heading"), description: t("instructions.empty.description") },
          filtered: {
            heading: t("instructions.filtered.heading"),
            description: t("instructions.filtered.description"),
          },
        }}
      />
    </Container>
  )
}
