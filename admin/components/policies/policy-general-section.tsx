import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyPolicy } from "../../../src/types"
import { useDays } from "../../hooks/use-days"
import { useTextOf } from "../../hooks/use-text-of"
import { Section } from "../common/section"
import { PolicyActions } from "./policy-actions"
import { PolicyStatusBadge } from "./policy-status-badge"

export const PolicyGeneralSection = ({ policy }: { policy: AdminWarrantyPolicy }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const textOf = useTextOf()

  return (
    <Section
      level="h1"
      title={textOf(policy.versions[0]?.name) || policy.code}
      aside={
        <>
          <PolicyStatusBadge status={policy.status} />
          <PolicyActions policy={policy} />
        </>
      }
    >
      <SectionRow title={t("fields.code")} value={policy.code} />
      <SectionRow title={t("fields.kind")} value={t(`warranties.kind.${policy.kind}`)} />
      <SectionRow title={t("fields.createdOn")} value={days.date(policy.created_at)} />
      {policy.retired_at && <SectionRow title={t("policies.retiredOn")} value={days.date(policy.retired_at)} />}
    </Section>
  )
}
