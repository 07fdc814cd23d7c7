import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyDetail } from "../../../src/types"
import { usePolicies } from "../../hooks/api/policies"
import { RowLink } from "../common/row-link"
import { Section } from "../common/section"

/** Policies that would have fitted too, and why this one was taken. */
export const WarrantyLostSection = ({ lost }: { lost: AdminWarrantyDetail["lost"] }) => {
  const { t } = useTranslation("afterSales")
  const { warranty_policies: policies = [] } = usePolicies({ limit: 100 })
  const codeOf = (id: string) => policies.find((policy) => policy.id === id)?.code ?? id

  return (
    <Section title={t("warranties.lost.title")} subtitle={t("warranties.lost.subtitle")}>
      {lost.map(({ policy_id, version_id, reason }) => (
        <SectionRow
          key={version_id}
          title={t([`warranties.lost.reasons.${reason}`, "general.asWritten"], { text: reason })}
          value={<RowLink to={`/settings/after-sales/policies/${policy_id}`}>{codeOf(policy_id)}</RowLink>}
        />
      ))}
    </Section>
  )
}
