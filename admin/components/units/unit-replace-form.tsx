import { usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useReplaceUnit } from "../../hooks/api/unit-writes"
import { useValues } from "../../hooks/use-values"
import type { AdminUnit } from "../../../src/types"
import { FormDrawer } from "../common/form-drawer"
import { SwitchField } from "../common/switch-field"
import { UnitPicker } from "./unit-picker"

/** Says which unit the customer got instead of this one; its promises are carried on as the rules say. */
export const UnitReplaceForm = ({ unit }: { unit: AdminUnit }) => {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const { values, set, isDirty } = useValues({ unitId: "", hasChosenRepair: false })
  const { mutateAsync, isPending } = useReplaceUnit(unit.id)

  const submit = async () => {
    const isSure = await prompt({
      title: t("units.replace.sure"),
      description: t("units.replace.effect"),
      confirmText: t("units.replace.open"),
      cancelText: t("actions.cancel"),
    })
    return isSure
      ? mutateAsync({ by_unit_id: values.unitId, has_consumer_chosen_repair: values.hasChosenRepair })
      : false
  }

  return (
    <FormDrawer
      title={t("units.replace.title")}
      description={t("units.replace.description")}
      onSubmit={submit}
      success={t("units.replace.success")}
      isComplete={values.unitId !== ""}
      isDirty={isDirty}
      isPending={isPending}
    >
      <UnitPicker
        label={t("units.replace.by")}
        hint={t("units.replace.hint")}
        exceptId={unit.id}
        value={values.unitId}
        onChange={(unitId) => set("unitId", unitId ?? "")}
      />
      <SwitchField
        label={t("units.chosenRepair.label")}
        hint={t("units.chosenRepair.hint")}
        value={values.hasChosenRepair}
        onChange={(hasChosen) => set("hasChosenRepair", hasChosen)}
      />
    </FormDrawer>
  )
}
