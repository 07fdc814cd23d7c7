import { ArrowPath, CheckCircle, Hashtag, PencilSquare, User } from "@medusajs/icons"
import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useConfirmUnits } from "../../hooks/api/unit-writes"
import type { AdminUnit } from "../../../src/types"
import { ActionsMenu } from "../common/actions-menu"
import { isUnconfirmed } from "./is-unconfirmed"

/** What can be done with one unit. Whatever its state or the user's role forbids is left out. */
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
      await confirmUnits({ ids: [unit.id] }, { onSuccess: () => toast.success(t("units.confirm.success")) }).catch(
        () => null
      )
    }
  }

  return (
    <ActionsMenu
      groups={[
        {
          actions: [
            { label: t("units.serial.open"), permission: "units.record", icon: <Hashtag />, to: "serial" },
            { label: t("units.edit.open"), permission: "units.update", icon: <PencilSquare />, to: "edit" },
          ],
        },
        {
          actions: isUnconfirmed(unit)
            ? [
                {
                  label: t("units.confirm.open"),
                  permission: "units.import",
                  icon: <CheckCircle />,
                  onClick: () => void confirm(),
                },
              ]
            : [],
        },
        {
          actions: isWithCustomer
            ? [
                { label: t("units.transfer.open"), permission: "units.transfer", icon: <User />, to: "transfer" },
                { label: t("units.replace.open"), permission: "units.update", icon: <ArrowPath />, to: "replace" },
              ]
            : [],
        },
      ]}
    />
  )
}
