import { useTranslation } from "react-i18next"
import type { AdminProductSetting } from "../../../src/types"
import { ChoiceField } from "../common/choice-field"
import { NumberField } from "../common/number-field"
import { SwitchField } from "../common/switch-field"
import { useConditionChoices } from "../units/use-unit-choices"
import { LifeFields } from "./life-fields"
import { TrackingField } from "./tracking-field"

type Values = Omit<AdminProductSetting, "product_id">
type ProductSettingFieldsProps = {
  values: Values
  set: <K extends keyof Values>(name: K, value: Values[K]) => void
}

export const ProductSettingFields = ({ values, set }: ProductSettingFieldsProps) => {
  const { t } = useTranslation("afterSales")

  return (
    <>
      <TrackingField value={values.tracking} onChange={(tracking) => set("tracking", tracking)} />
      <ChoiceField
        label={t("fields.condition")}
        value={values.condition}
        choices={useConditionChoices()}
        onChange={(condition) => set("condition", condition)}
      />
      {values.condition !== "new" && (
        <NumberField
          label={t("product.usedGuarantee.label")}
          hint={t("product.usedGuarantee.hint")}
          isOptional
          max={1200}
          value={values.used_guarantee_months}
          onChange={(months) => set("used_guarantee_months", months)}
        />
      )}
      <SwitchField
        label={t("product.installs.label")}
        hint={t("product.installs.hint")}
        value={values.is_installed_by_seller}
        onChange={(isInstalled) => set("is_installed_by_seller", isInstalled)}
      />
      <LifeFields values={values} set={set} />
    </>
  )
}
