import { usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useRepointUnit } from "../../hooks/api/unit-writes"
import { useValues } from "../../hooks/use-values"
import type { AdminUnit } from "../../../src/types"
import { FormDrawer } from "../common/form-drawer"
import { UnitPicker } from "./unit-picker"

/** Says which unit of the line really left, in place of the one that software could not choose. */
export const UnitRepointForm = ({ unit }: { unit: AdminUnit }) => {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const { values, set, isDirty } = useValues({ unitId: "" })
  const { mutateAsync, isPending } = useRepointUnit(unit.id)

  const submit = async () => {
    const isSure = await prompt({
      title: t("units.repoint.sure"),
      description: t("units.repoint.effect"),
      confirmText: t("units.repoint.open"),
      cancelText: t("actions.cancel"),
    })
    return isSure ? mutateAsync({ unit_id: values.unitId }) : false
  }

  return (
    <FormDrawer
      title={t("units.repoint.title")}
      description={t(`units.flag.${unit.flagged_reason ?? "leaver_returned"}`)}
      onSubmit={submit}
      success={t("units.repoint.success")}
      isComplete={values.unitId !== ""}
      isDirty={isDirty}
      isPending={isPending}
    >
      <UnitPicker
        label={t("units.repoint.which")}
        hint={t("units.repoint.hint")}
        within={{ order_id: unit.order_id ?? undefined, product_id: unit.product_id ?? undefined }}
        exceptId=""
        value={values.unitId}
        onChange={(unitId) => set("unitId", unitId ?? "")}
      />
    </FormDrawer>
  )
}
