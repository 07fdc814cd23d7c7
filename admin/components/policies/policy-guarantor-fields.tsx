import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSettings } from "../../hooks/api/settings"
import { TextField } from "../common/text-field"
import type { PolicyFieldProps } from "./policy-fields"

/** Who stands behind the promise; usually the shop itself. */
export const PolicyGuarantorFields = ({ values, set }: PolicyFieldProps) => {
  const { t, i18n } = useTranslation("afterSales")
  const { settings } = useSettings()
  const identity = settings?.identity[i18n.language] ?? Object.values(settings?.identity ?? {})[0]

  return (
    <>
      <TextField
        label={t("policies.form.guarantorName")}
        maxLength={200}
        value={values.guarantor_name}
        onChange={(name) => set("guarantor_name", name)}
      />
      <TextField
        label={t("policies.form.guarantorAddress")}
        rows={3}
        maxLength={500}
        value={values.guarantor_address}
        onChange={(address) => set("guarantor_address", address)}
      />
      {identity && !values.guarantor_name && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          className="self-start"
          onClick={() => {
            set("guarantor_name", identity.name)
            set("guarantor_address", identity.address)
          }}
        >
          {t("policies.form.useShop", { name: identity.name })}
        </Button>
      )}
    </>
  )
}
