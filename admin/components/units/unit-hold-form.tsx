import { useTranslation } from "react-i18next"
import { useOpenMatter } from "../../hooks/api/unit-writes"
import { useValues } from "../../hooks/use-values"
import { FormDrawer } from "../common/form-drawer"
import { TextField } from "../common/text-field"

/** Keeps a unit from being handed over until the hold is closed. */
export const UnitHoldForm = ({ unitId }: { unitId: string }) => {
  const { t } = useTranslation("afterSales")
  const { values, set, isDirty } = useValues({ ref: "" })
  const { mutateAsync, isPending } = useOpenMatter(unitId)

  return (
    <FormDrawer
      title={t("units.matters.hold.title")}
      description={t("units.matters.hold.description")}
      onSubmit={() => mutateAsync({ kind: "hold", ref_id: values.ref.trim() })}
      success={t("units.matters.hold.success")}
      isComplete={values.ref.trim() !== ""}
      isDirty={isDirty}
      isPending={isPending}
    >
      <TextField
        label={t("units.matters.hold.reference")}
        hint={t("units.matters.hold.hint")}
        maxLength={128}
        autoFocus
        autoComplete="off"
        value={values.ref}
        onChange={(ref) => set("ref", ref)}
      />
    </FormDrawer>
  )
}
