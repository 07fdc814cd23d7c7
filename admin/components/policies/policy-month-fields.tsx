import { useTranslation } from "react-i18next"
import { coverageElements } from "../../lib/coverage-elements"
import { ChoiceField } from "../common/choice-field"
import { NumberField } from "../common/number-field"
import type { PolicyFieldProps } from "./policy-fields"
import { startBases } from "./policy-status"

/** From when on and for how many months each kind of cost is covered. */
export const PolicyMonthFields = ({ values, set }: PolicyFieldProps) => {
  const { t } = useTranslation("afterSales")

  return (
    <>
      <ChoiceField
        label={t("fields.startBasis")}
        value={values.start_basis}
        choices={startBases.map((value) => ({ value, label: t(`warranties.basis.${value}`) }))}
        onChange={(basis) => set("start_basis", basis)}
      />
      <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-3">
        {coverageElements.map((element) => (
          <NumberField
            key={element}
            label={t("policies.form.monthsOf", { element: t(`elements.${element}`) })}
            max={1200}
            value={values[`months_${element}`]}
            onChange={(months) => set(`months_${element}`, months)}
          />
        ))}
      </div>
      <NumberField
        label={t("policies.form.advertised")}
        hint={t("policies.form.advertisedHint")}
        isOptional
        max={1200}
        value={values.advertised_months}
        onChange={(months) => set("advertised_months", months)}
      />
    </>
  )
}
