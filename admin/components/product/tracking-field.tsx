import { RadioGroup } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminProductSetting } from "../../../src/types"
import { Field } from "../common/field"
import { trackings } from "./tracking"

type TrackingFieldProps = {
  value: AdminProductSetting["tracking"]
  onChange: (tracking: AdminProductSetting["tracking"]) => void
}

export const TrackingField = ({ value, onChange }: TrackingFieldProps) => {
  const { t } = useTranslation("afterSales")

  return (
    <Field label={t("product.tracking.title")}>
      {(control) => (
        <RadioGroup
          aria-labelledby={control["aria-labelledby"]}
          value={value}
          onValueChange={(tracking) => onChange(tracking as AdminProductSetting["tracking"])}
        >
          {trackings.map((tracking) => (
            <RadioGroup.ChoiceBox
              key={tracking}
              value={tracking}
              label={t(`product.tracking.${tracking}`)}
              description={t(`product.trackingHint.${tracking}`)}
            />
          ))}
        </RadioGroup>
      )}
    </Field>
  )
}
