import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useRequestTransfer } from "../../hooks/api/unit-writes"
import { useValues } from "../../hooks/use-values"
import type { AdminUnitDetail } from "../../../src/types"
import { FormDrawer } from "../common/form-drawer"
import { TextField } from "../common/text-field"

/** Invites a new owner; the unit moves when they accept. */
export const UnitTransferForm = ({ unit }: { unit: AdminUnitDetail }) => {
  const { t } = useTranslation("afterSales")
  const { values, set, isDirty } = useValues({ email: "" })
  const { mutateAsync, isPending } = useRequestTransfer(unit.id)
  const openMatters = unit.matters.filter(({ closed_at }) => !closed_at).length

  return (
    <FormDrawer
      title={t("units.transfer.title")}
      description={t("units.transfer.description")}
      onSubmit={() => mutateAsync({ email: values.email.trim() })}
      success={t("units.transfer.success")}
      submitLabel={t("units.transfer.submit")}
      isComplete={values.email.trim() !== ""}
      isDirty={isDirty}
      isPending={isPending}
    >
      {openMatters > 0 && (
        <InlineTip variant="warning" label={t("units.matters.title")}>
          {t("units.transfer.blocked", { count: openMatters })}
        </InlineTip>
      )}
      <TextField
        label={t("units.transfer.email")}
        hint={t("units.transfer.hint")}
        type="email"
        autoComplete="off"
        autoFocus
        value={values.email}
        onChange={(email) => set("email", email)}
      />
    </FormDrawer>
  )
}
