import { useTranslation } from "react-i18next"
import { NumberField } from "../common/number-field"

type Values = { expected_life_months: number | null; digital_supply_months: number | null }
type LifeFieldsProps = { values: Values; set: (name: keyof Values, months: number | null) => void }

/** How long a product is made to last, and how long its digital part is supplied: the law asks for both. */
export const LifeFields = ({ values, set }: LifeFieldsProps) => {
  const { t } = useTranslation("afterSales")

  return (
    <>
      <NumberField
        label={t("product.expectedLife.label")}
        hint={t("product.expectedLife.hint")}
        isOptional
        max={1200}
        value={values.expected_life_months}
        onChange={(months) => set("expected_life_months", months)}
      />
      <NumberField
        label={t("product.digitalSupply.label")}
        hint={t("product.digitalSupply.hint")}
        isOptional
        max={1200}
        value={values.digital_supply_months}
        onChange={(months) => set("digital_supply_months", months)}
      />
    </>
  )
}
