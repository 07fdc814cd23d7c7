import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyPolicyVersion } from "../../../src/types"
import { useTextOf } from "../../hooks/use-text-of"
import { Section } from "../common/section"
import { PolicyChannelRow } from "./policy-channel-row"
import { PolicyScopeRow } from "./policy-scope-row"
import { PolicyStatusBadge } from "./policy-status-badge"
import { usePolicyTexts } from "./use-policy-texts"

/** What one version says, in full. */
export const PolicyVersionSection = ({ version }: { version: AdminWarrantyPolicyVersion }) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const say = usePolicyTexts()
  const guarantor = [version.guarantor_name, version.guarantor_address].filter(Boolean).join("\n")

  return (
    <Section
      title={t("policies.versionNumber", { version: version.version })}
      aside={<PolicyStatusBadge status={version.status} />}
    >
      <PolicyScopeRow version={version} />
      <SectionRow title={t("fields.countries")} value={say.countries(version.country_codes)} />
      <PolicyChannelRow version={version} />
      <SectionRow title={t("fields.startBasis")} value={t(`warranties.basis.${version.start_basis}`)} />
      <SectionRow title={t("policies.form.period")} value={say.months(version)} />
      {version.advertised_months !== null && (
        <SectionRow
          title={t("policies.form.advertised")}
          value={t("general.months", { count: version.advertised_months })}
        />
      )}
      <SectionRow title={t("fields.exclusions")} value={say.exclusions(version.exclusions)} />
      <SectionRow title={t("policies.form.maxUses")} value={version.max_uses?.toString() ?? t("general.unlimited")} />
      <SectionRow
        title={t("fields.transferable")}
        value={version.is_transferable ? t("general.yes") : t("general.no")}
      />
      <SectionRow title={t("fields.guarantor")} value={guarantor || null} />
      <SectionRow title={t("fields.statement")} value={textOf(version.statement) || null} />
    </Section>
  )
}
