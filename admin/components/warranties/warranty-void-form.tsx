import { usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useVoidWarranty } from "../../hooks/api/warranties"
import { useValues } from "../../hooks/use-values"
import { FormDrawer } from "../common/form-drawer"
import { TextField } from "../common/text-field"

/** Ends a promise for good; the customer reads the reason. */
export const WarrantyVoidForm = ({ warrantyId }: { warrantyId: string }) => {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const { values, set, isDirty } = useValues({ reason: "" })
  const { mutateAsync, isPending } = useVoidWarranty(warrantyId)

  const submit = async () => {
    const isSure = await prompt({
      title: t("warranties.void.sure"),
      description: t("warranties.void.effect"),
      confirmText: t("warranties.void.open"),
      cancelText: t("actions.cancel"),
    })
    return isSure ? mutateAsync({ reason: values.reason.trim() }) : false
  }

  return (
    <FormDrawer
      title={t("warranties.void.title")}
      description={t("warranties.void.description")}
      onSubmit={submit}
      success={t("warranties.void.success")}
      submitLabel={t("warranties.void.open")}
      isDanger
      isComplete={values.reason.trim() !== ""}
      isDirty={isDirty}
      isPending={isPending}
    >
      <TextField
        label={t("fields.reason")}
        hint={t("warranties.void.hint")}
        maxLength={200}
        autoFocus
        autoComplete="off"
        value={values.reason}
        onChange={(reason) => set("reason", reason)}
      />
    </FormDrawer>
  )
}
