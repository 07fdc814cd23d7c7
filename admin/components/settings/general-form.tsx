import { useTranslation } from "react-i18next"
import type { AdminAfterSalesSettings } from "../../../src/types"
import { useUpdateSettings } from "../../hooks/api/settings"
import { useValues } from "../../hooks/use-values"
import { FormDrawer } from "../common/form-drawer"
import { NumberField } from "../common/number-field"

export const GeneralForm = ({ settings }: { settings: AdminAfterSalesSettings }) => {
  const { t } = useTranslation("afterSales")
  const { values, set, isDirty } = useValues({ days: settings.return_window_days as number | null })
  const { mutateAsync, isPending } = useUpdateSettings()

  return (
    <FormDrawer
      title={t("settings.edit")}
      onSubmit={() => mutateAsync({ return_window_days: values.days ?? undefined })}
      success={t("settings.saved")}
      isComplete={values.days !== null}
      isDirty={isDirty}
      isPending={isPending}
    >
      <NumberField
        label={t("settings.returnWindow.label")}
        hint={t("settings.returnWindow.hint")}
        max={365}
        value={values.days}
        onChange={(days) => set("days", days)}
      />
    </FormDrawer>
  )
}
