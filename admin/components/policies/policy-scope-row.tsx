import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyPolicyVersion } from "../../../src/types"
import { useScopeNames } from "./use-scope-names"

export const PolicyScopeRow = ({ version }: { version: AdminWarrantyPolicyVersion }) => {
  const { t } = useTranslation("afterSales")
  const names = useScopeNames(version.scope_type, version.scope_ids)
  const scope = t(`policies.scope.${version.scope_type}`)

  return (
    <SectionRow
      title={t("policies.form.scope")}
      value={version.scope_type === "all" ? scope : `${scope}: ${names || t("general.none")}`}
    />
  )
}
