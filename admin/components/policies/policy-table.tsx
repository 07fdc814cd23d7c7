import { DataTable } from "@medusajs/dashboard/components"
import { Container, createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyPoliciesListQuery, AdminWarrantyPolicy } from "../../../src/types"
import { usePermissions } from "../../hooks/api/permissions"
import { usePolicies } from "../../hooks/api/policies"
import { useTableQuery } from "../../hooks/use-table-query"
import { reachableRows } from "../../lib/reachable-rows"
import { policyKinds, policyStatusColors } from "./policy-status"
import { usePolicyColumns } from "./use-policy-columns"

const pageSize = 20
const filter = createDataTableFilterHelper<AdminWarrantyPolicy>()

export const PolicyTable = () => {
  const { t } = useTranslation("afterSales")
  const query = useTableQuery<AdminWarrantyPoliciesListQuery>({
    pageSize,
    filters: ["kind", "status"],
    order: "-created_at",
  })
  const { warranty_policies: policies = [], isLoading, isError, error, ...answer } = usePolicies(query)
  const columns = usePolicyColumns()
  const { can } = usePermissions()

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("policies.title")}
        subHeading={t("policies.subtitle")}
        data={policies}
        columns={columns}
        filters={[
          filter.accessor("status", {
            type: "multiselect",
            label: t("fields.status"),
            options: Object.keys(policyStatusColors).map((value) => ({ value, label: t(`policies.status.${value}`) })),
          }),
          filter.accessor("kind", {
            type: "multiselect",
            label: t("fields.kind"),
            options: policyKinds.map((value) => ({ value, label: t(`warranties.kind.${value}`) })),
          }),
        ]}
        getRowId={(policy) => policy.id}
        rowHref={(policy) => `/settings/after-sales/policies/${policy.id}`}
        rowCount={reachableRows(answer, policies.length)}
        pageSize={pageSize}
        isLoading={isLoading}
        action={can("warranty-policies.create") ? { label: t("actions.create"), to: "create" } : undefined}
        emptyState={{
          empty: { heading: t("policies.empty.heading"), description: t("policies.empty.description") },
          filtered: { heading: t("policies.filtered.heading"), description: t("policies.filtered.description") },
        }}
      />
    </Container>
  )
}
