import { useTranslation } from "react-i18next"
import type { CoverageRule, ProductRule } from "../../../src/types"
import { ChoiceField } from "../common/choice-field"
import { NumberField } from "../common/number-field"
import { SwitchField } from "../common/switch-field"
import { PolicyCountryField } from "../policies/policy-country-field"
import { PolicyScopePicker } from "../policies/policy-scope-picker"
import type { ServiceFieldProps } from "./service-fields"

const coverages: CoverageRule[] = ["any", "covered", "not_covered"]
const products: ProductRule[] = ["all", "product", "type", "category", "tag"]

/** Who may ask for the service, and for what. */
export const RequirementFields = ({ values, set }: ServiceFieldProps) => {
  const { t } = useTranslation("afterSales")
  const { requirements } = values
  const change = (more: Partial<typeof requirements>) => set("requirements", { ...requirements, ...more })
  const { type, ids } = requirements.product

  return (
    <>
      <SwitchField
        label={t("services.form.needsUnit")}
        hint={t("services.form.needsUnitHint")}
        value={requirements.needs_unit}
        onChange={(needs_unit) => change({ needs_unit })}
      />
      {requirements.needs_unit && (
        <>
          <ChoiceField
            label={t("coverage.title")}
            value={requirements.coverage}
            choices={coverages.map((value) => ({ value, label: t(`services.coverage.${value}`) }))}
            onChange={(coverage) => change({ coverage })}
          />
          <ChoiceField
            label={t("fields.product")}
            value={type}
            choices={products.map((value) => ({ value, label: t(`policies.scope.${value}`) }))}
            onChange={(next) => change({ product: { type: next, ids: [] } })}
          />
          {type !== "all" && (
            <PolicyScopePicker
              key={type}
              scope={type}
              label={t(`policies.scope.${type}`)}
              value={ids}
              onChange={(next) => change({ product: { type, ids: next } })}
            />
          )}
          <div className="grid grid-cols-2 gap-4">
            <NumberField
              label={t("services.form.minAge")}
              isOptional
              max={1_200}
              value={requirements.min_age_months}
              onChange={(min_age_months) => change({ min_age_months })}
            />
            <NumberField
              label={t("services.form.maxAge")}
              isOptional
              max={1_200}
              value={requirements.max_age_months}
              onChange={(max_age_months) => change({ max_age_months })}
            />
          </div>
          <NumberField
            label={t("services.form.maxOpen")}
            hint={t("services.form.maxOpenHint")}
            isOptional
            min={1}
            max={100}
            value={requirements.max_open_per_unit}
            onChange={(max_open_per_unit) => change({ max_open_per_unit })}
          />
        </>
      )}
      <PolicyCountryField
        value={requirements.country_codes ?? []}
        onChange={(country_codes) => change({ country_codes })}
      />
    </>
  )
}
