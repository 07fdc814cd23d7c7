import { usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminWarrantiesShortenBody } from "../../../src/types"
import { useShortenWarranty } from "../../hooks/api/warranties"
import { useValues } from "../../hooks/use-values"
import { ChoiceField } from "../common/choice-field"
import { FormDrawer } from "../common/form-drawer"

const reasons = ["typing_error", "wrong_unit", "customer_evidence", "carrier_evidence", "other"] as const

/** Takes back an end that the customer has seen and that the unit's corrected dates no longer give. */
export const WarrantyShortenForm = ({ warrantyId }: { warrantyId: string }) => {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const { values, set, isDirty } = useValues<AdminWarrantiesShortenBody>({ reason_code: "typing_error" })
  const { mutateAsync, isPending } = useShortenWarranty(warrantyId)

  const submit = async () => {
    const isSure = await prompt({
      title: t("warranties.shorten.sure"),
      description: t("warranties.shorten.effect"),
      confirmText: t("warranties.shorten.open"),
      cancelText: t("actions.cancel"),
    })
    return isSure ? mutateAsync(values) : false
  }

  return (
    <FormDrawer
      title={t("warranties.shorten.title")}
      description={t("warranties.shorten.description")}
      onSubmit={submit}
      success={t("warranties.shorten.success")}
      submitLabel={t("warranties.shorten.open")}
      isDanger
      isDirty={isDirty}
      isPending={isPending}
    >
      <ChoiceField
        label={t("units.facts.correct.reason")}
        value={values.reason_code}
        choices={reasons.map((value) => ({ value, label: t(`units.facts.correct.reasons.${value}`) }))}
        onChange={(reason) => set("reason_code", reason)}
      />
    </FormDrawer>
  )
}
