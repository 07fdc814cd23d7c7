import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminInstruction, AdminInstructionsListQuery } from "../../../src/types"
import { useInstructions } from "../../hooks/api/instructions"
import { usePermissions } from "../../hooks/api/permissions"
import { useDays } from "../../hooks/use-days"
import { useSorting } from "../../hooks/use-sorting"
import { useTableQuery } from "../../hooks/use-table-query"
import { useTextOf } from "../../hooks/use-text-of"
import { ListTable } from "../common/list-table"
import { serviceStatuses } from "../services/service-status"

const column = createDataTableColumnHelper<AdminInstruction>()
const filter = createDataTableFilterHelper<AdminInstruction & { status: string }>()

/** Instructions for use of every product. */
export const InstructionTable = () => {
  const { t } = useTranslation("afterSales")
  const sorting = useSorting()
  const textOf = useTextOf()
  const days = useDays()
  const { can } = usePermissions()
  const query = useTableQuery<AdminInstructionsListQuery>({
    filters: ["status", "product_id"],
    order: "-updated_at",
  })
  const { instructions, ...answer } = useInstructions(query)

  return (
    <ListTable
      texts="instructions"
      rows={instructions}
      answer={answer}
      heading={t("instructions.title")}
      subHeading={t("instructions.subtitle")}
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
          ...sorting(t("services.changed"), "date"),
          cell: ({ row: { original } }) => days.date(original.updated_at),
        }),
      ]}
      filters={[
        filter.accessor("status", {
          type: "multiselect",
          label: t("fields.status"),
          options: serviceStatuses.map((value) => ({ value, label: t(`services.status.${value}`) })),
        }),
      ]}
      rowHref={(instruction) => `/settings/after-sales/instructions/${instruction.id}`}
      action={can("instructions.create") ? { label: t("actions.create"), to: "create" } : undefined}
    />
  )
}
