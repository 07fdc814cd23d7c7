import { ArrowPath, CheckCircle, Hashtag, PencilSquare, User } from "@medusajs/icons"
import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useConfirmUnits } from "../../hooks/api/unit-writes"
import type { AdminUnit } from "../../../src/types"
import { ActionsMenu } from "../common/actions-menu"
import { isUnconfirmed } from "./is-unconfirmed"

/** What can be done with one unit. Whatever its state forbids is left out; what its role forbids the API refuses. */
export const UnitActions = ({ unit }: { unit: AdminUnit }) => {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const { mutateAsync: confirmUnits } = useConfirmUnits()
  const isWithCustomer = !unit.returned_at && !unit.cancelled_at && !unit.replaced_at && !unit.scrapped_at

  const confirm = async () => {
    const isSure = await prompt({
      variant: "confirmation",
      title: t("units.confirm.title"),
      description: t("units.confirm.description"),
      confirmText: t("units.confirm.open"),
      cancelText: t("actions.cancel"),
    })
    if (isSure) {
      await confirmUnits({ ids: [unit.id] }, { onSuccess: () => toast.success(t("units.confirm.success")) }).catch(() => null)
    }
  }

  return (
    <ActionsMenu
      groups={[
        {
          actions: [
            { label: t("units.serial.open"), icon: <Hashtag />, to: "serial" },
            { label: t("units.edit.open"), icon: <PencilSquare />, to: "edit" },
          ],
        },
        {
          actions: isUnconfirmed(unit)
            ? [{ label: t("units.confirm.open"), icon: <CheckCircle />, onClick: () => void confirm() }]
            : [],
        },
        {
          actions: isWithCustomer
            ? [
                { label: t("units.transfer.open"), icon: <User />, to: "transfer" },
                { label: t("units.replace.open"), icon: <ArrowPath />, to: "replace" },
              ]
            : [],
        },
      ]}
    />
  )
}
