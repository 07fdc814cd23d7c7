import { createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyPoliciesListQuery, AdminWarrantyPolicy } from "../../../src/types"
import { usePermissions } from "../../hooks/api/permissions"
import { usePolicies } from "../../hooks/api/policies"
import { useTableQuery } from "../../hooks/use-table-query"
import { ListTable } from "../common/list-table"
import { policyKinds, policyStatusColors } from "./policy-status"
import { usePolicyColumns } from "./use-policy-columns"

const filter = createDataTableFilterHelper<AdminWarrantyPolicy>()

export const PolicyTable = () => {
  const { t } = useTranslation("afterSales")
  const query = useTableQuery<AdminWarrantyPoliciesListQuery>({
    filters: ["kind", "status"],
    order: "-created_at",
  })
  const { warranty_policies: policies, ...answer } = usePolicies(query)
  const columns = usePolicyColumns()
  const { can } = usePermissions()

  return (
    <ListTable
      texts="policies"
      rows={policies}
      answer={answer}
      heading={t("policies.title")}
      subHeading={t("policies.subtitle")}
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
      rowHref={(policy) => `/settings/after-sales/policies/${policy.id}`}
      action={can("warranty-policies.create") ? { label: t("actions.create"), to: "create" } : undefined}
    />
  )
}
