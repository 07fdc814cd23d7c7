import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyDetail } from "../../../src/types"
import { useCauseLabels } from "../../hooks/use-cause-labels"
import { useTextOf } from "../../hooks/use-text-of"
import { CoverageRules } from "../coverage/coverage-rules"
import { Section } from "../common/section"

/** The terms as they were promised; publishing a new version of the policy never changes them. */
export const WarrantyTermsSection = ({ warranty }: { warranty: AdminWarrantyDetail }) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const causeLabel = useCauseLabels()
  const { guarantor, exclusions, is_transferable, statement } = warranty.terms

  return (
    <Section title={t("warranties.terms.title")} subtitle={t("warranties.terms.subtitle")}>
      {warranty.jurisdiction && <CoverageRules rules={warranty.jurisdiction} />}
      {guarantor && (
        <SectionRow
          title={t("fields.guarantor")}
          value={[guarantor.name, guarantor.address].filter(Boolean).join("\n")}
        />
      )}
      <SectionRow title={t("fields.transferable")} value={is_transferable ? t("general.yes") : t("general.no")} />
      <SectionRow
        title={t("fields.exclusions")}
        value={exclusions.length ? exclusions.map(causeLabel).join("\n") : t("general.none")}
      />
      {textOf(statement) && <SectionRow title={t("fields.statement")} value={textOf(statement)} />}
    </Section>
  )
}
