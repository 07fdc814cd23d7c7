import { Combobox } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useJurisdictions } from "../../hooks/api/jurisdictions"
import { fallbackCountry, useCountryNames } from "../../hooks/use-country-names"
import { Field } from "../common/field"

type PolicyCountryFieldProps = { value: string[]; onChange: (codes: string[]) => void }

/** The countries whose customers get the promise; none chosen means all. */
export const PolicyCountryField = ({ value, onChange }: PolicyCountryFieldProps) => {
  const { t } = useTranslation("afterSales")
  const countryName = useCountryNames()
  const { jurisdictions = [] } = useJurisdictions()

  return (
    <Field label={t("fields.countries")} hint={t("policies.form.countriesHint")} isOptional>
      {(control) => (
        <Combobox<string[]>
          {...control}
          displayMode="chips"
          value={value}
          onChange={(codes) => onChange(codes ?? [])}
          options={jurisdictions
            .filter(({ country_code }) => country_code !== fallbackCountry)
            .map(({ country_code: code }) => ({ value: code, label: countryName(code) }))}
        />
      )}
    </Field>
  )
}
