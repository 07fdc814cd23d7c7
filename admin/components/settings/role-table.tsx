import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Container, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminUserRole } from "../../../src/types"
import { useRoles } from "../../hooks/api/roles"
import { findRows } from "../../lib/find-rows"
import { RoleSelect } from "./role-select"

const column = createDataTableColumnHelper<AdminUserRole>()

/** Every dashboard user and what they may do here. All are there, so the page itself looks for somebody. */
export const RoleTable = () => {
  const { t } = useTranslation("afterSales")
  const { roles = [], isLoading, isError, error } = useRoles()
  const { q } = useQueryParams(["q"])
  const found = findRows(roles, q, ({ name, email, role }) => [name, email, t(`roles.names.${role}`)].join(" "))
  const managers = roles.filter(({ role }) => role === "manager").length
  const columns = useMemo(
    () => [
      column.accessor("name", { header: t("fields.name"), cell: ({ getValue }) => getValue() || "-" }),
      column.accessor("email", { header: t("fields.email"), cell: ({ getValue }) => getValue() ?? "-" }),
      column.accessor("role", {
        header: t("roles.role"),
        cell: ({ row: { original: user } }) => (
          <RoleSelect user={user} isLastManager={user.role === "manager" && managers === 1} />
        ),
        truncateTooltip: false,
      }),
    ],
    [t, managers]
  )

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y overflow-hidden p-0">
      <DataTable
        heading={t("roles.title")}
        subHeading={t("roles.subtitle")}
        data={found}
        columns={columns}
        getRowId={(user) => user.user_id}
        rowCount={found.length}
        isLoading={isLoading}
        enablePagination={false}
        emptyState={{ empty: { heading: t("roles.empty") }, filtered: { heading: t("general.nothingFound") } }}
      />
    </Container>
  )
}
