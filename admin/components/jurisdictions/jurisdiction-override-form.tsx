import { useTranslation } from "react-i18next"
import type { AdminJurisdiction } from "../../../src/types"
import { useSetJurisdictionOverride } from "../../hooks/api/jurisdictions"
import { useCountryNames } from "../../hooks/use-country-names"
import { useValues } from "../../hooks/use-values"
import { FormDrawer } from "../common/form-drawer"
import { NumberField } from "../common/number-field"
import { TextField } from "../common/text-field"

/** Promises more than a country's law asks. Less is not offered, and the API refuses it. */
export const JurisdictionOverrideForm = ({ jurisdiction }: { jurisdiction: AdminJurisdiction }) => {
  const { t } = useTranslation("afterSales")
  const countryName = useCountryNames()
  const { current, override } = jurisdiction
  const leastGuarantee = current.guarantee.months ?? current.guarantee.minimum_months ?? 0
  const leastBurden = current.burden_months.new
  const { values, set, isDirty } = useValues({
    guarantee_months: override?.guarantee_months ?? null,
    burden_months: override?.burden_months ?? null,
    note: override?.note ?? "",
  })
  const { mutateAsync, isPending } = useSetJurisdictionOverride(jurisdiction.country_code)
  const tooLittle = (value: number | null, least: number) =>
    value !== null && value < least ? t("jurisdictions.override.tooLittle", { count: least }) : undefined
  const guaranteeError = tooLittle(values.guarantee_months, leastGuarantee)
  const burdenError = tooLittle(values.burden_months, leastBurden)

  const submit = () => mutateAsync({ ...values, note: values.note.trim() || null })

  return (
    <FormDrawer
      title={t("jurisdictions.override.title", { country: countryName(jurisdiction.country_code) })}
      description={t("jurisdictions.override.description")}
      onSubmit={submit}
      success={t("jurisdictions.override.success")}
      isComplete={!guaranteeError && !burdenError}
      isDirty={isDirty}
      isPending={isPending}
    >
      <NumberField
        label={t("jurisdictions.override.guarantee")}
        hint={t("jurisdictions.override.least", { count: leastGuarantee })}
        error={guaranteeError}
        isOptional
        min={leastGuarantee}
        max={1200}
        value={values.guarantee_months}
        onChange={(months) => set("guarantee_months", months)}
      />
      <NumberField
        label={t("jurisdictions.override.burden")}
        hint={t("jurisdictions.override.least", { count: leastBurden })}
        error={burdenError}
        isOptional
        min={leastBurden}
        max={1200}
        value={values.burden_months}
        onChange={(months) => set("burden_months", months)}
      />
      <TextField
        label={t("fields.note")}
        isOptional
        maxLength={500}
        value={values.note}
        onChange={(note) => set("note", note)}
      />
    </FormDrawer>
  )
}
