import { useTranslation } from "react-i18next"
import { useRejectRegistration } from "../../hooks/api/unit-writes"
import { useValues } from "../../hooks/use-values"
import { FormDrawer } from "../common/form-drawer"
import { TextField } from "../common/text-field"

/** Turns a registration down; the customer reads the reason. */
export const UnitRejectForm = ({ unitId }: { unitId: string }) => {
  const { t } = useTranslation("afterSales")
  const { values, set, isDirty } = useValues({ reason: "" })
  const { mutateAsync, isPending } = useRejectRegistration(unitId)

  return (
    <FormDrawer
      title={t("units.registration.reject.title")}
      description={t("units.registration.reject.description")}
      onSubmit={() => mutateAsync(values.reason.trim())}
      success={t("units.registration.reject.success")}
      submitLabel={t("units.registration.reject.open")}
      isDanger
      isComplete={values.reason.trim() !== ""}
      isDirty={isDirty}
      isPending={isPending}
    >
      <TextField
        label={t("units.registration.reason")}
        hint={t("units.registration.reject.hint")}
        rows={4}
        maxLength={1000}
        autoFocus
        value={values.reason}
        onChange={(reason) => set("reason", reason)}
      />
    </FormDrawer>
  )
}
