import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { AdminServiceDetail, DetectionRule } from "../../../src/types"
import { useCountryNames } from "../../hooks/use-country-names"
import { useScopeNames } from "../policies/use-scope-names"
import { Section } from "../common/section"

/** Who may ask for the service, and when the shop thinks of it by itself. */
export const ServiceRequirementsSection = ({ service }: { service: AdminServiceDetail }) => {
  const { t } = useTranslation("afterSales")
  const countryName = useCountryNames()
  const { requirements: rule } = service
  const names = useScopeNames(rule.product.type, rule.product.ids)
  const months = (count: number | null) => (count === null ? t("general.none") : t("general.months", { count }))
  const when = ({ kind, after_months, before_days, every_months, step_code }: DetectionRule) =>
    t(`services.detection.text.${kind}`, {
      count: after_months ?? before_days ?? every_months ?? 0,
      step: step_code ?? "",
    })

  return (
    <Section title={t("services.form.who")}>
      <SectionRow title={t("services.form.needsUnit")} value={t(rule.needs_unit ? "general.yes" : "general.no")} />
      {rule.needs_unit && (
        <>
          <SectionRow title={t("coverage.title")} value={t(`services.coverage.${rule.coverage}`)} />
          <SectionRow
            title={t("fields.product")}
            value={rule.product.type === "all" ? t("policies.scope.all") : names || t("general.none")}
          />
          <SectionRow title={t("services.form.minAge")} value={months(rule.min_age_months)} />
          <SectionRow title={t("services.form.maxAge")} value={months(rule.max_age_months)} />
        </>
      )}
      <SectionRow
        title={t("fields.countries")}
        value={rule.country_codes?.map(countryName).join(", ") ?? t("services.everyCountry")}
      />
      <SectionRow
        title={t("services.form.when")}
        value={service.detection.length ? service.detection.map(when).join("; ") : t("services.detection.none")}
      />
    </Section>
  )
}
