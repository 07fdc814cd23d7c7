import { useTranslation } from "react-i18next"
import { useSetSerial } from "../../hooks/api/unit-writes"
import { useValues } from "../../hooks/use-values"
import type { AdminUnit } from "../../../src/types"
import { FormDrawer } from "../common/form-drawer"
import { TextField } from "../common/text-field"

export const UnitSerialForm = ({ unit }: { unit: AdminUnit }) => {
  const { t } = useTranslation("afterSales")
  const { values, set, isDirty } = useValues({ serial: unit.serial_number ?? "" })
  const { mutateAsync, isPending } = useSetSerial(unit.id)

  return (
    <FormDrawer
      title={t("units.serial.title")}
      onSubmit={() => mutateAsync({ serial_number: values.serial.trim() || null })}
      success={t("units.serial.success")}
      isDirty={isDirty}
      isPending={isPending}
    >
      <TextField
        label={t("fields.serialNumber")}
        hint={t("units.serial.hint")}
        value={values.serial}
        onChange={(serial) => set("serial", serial)}
        maxLength={100}
        autoComplete="off"
        autoFocus
      />
    </FormDrawer>
  )
}
