import { Button, InlineTip, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCancelTransfer } from "../../hooks/api/unit-writes"
import { useDays } from "../../hooks/use-days"
import type { AdminUnit, AdminUnitTransfer } from "../../../src/types"
import { Allowed } from "../common/allowed"

/** A transfer that the new owner has not answered yet. */
export const UnitPendingTransfer = ({ unit, transfer }: { unit: AdminUnit; transfer: AdminUnitTransfer }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const prompt = usePrompt()
  const { mutateAsync: cancelTransfer, isPending } = useCancelTransfer(unit.id)

  const cancel = async () => {
    const isSure = await prompt({
      title: t("units.transfer.cancel.title"),
      description: t("units.transfer.cancel.description", { email: transfer.to_email }),
      confirmText: t("units.transfer.cancel.open"),
      cancelText: t("actions.back"),
    })
    if (isSure) {
      await cancelTransfer(undefined, { onSuccess: () => toast.success(t("units.transfer.cancel.success")) }).catch(
        () => null
      )
    }
  }

  return (
    <div className="px-6 py-4">
      <InlineTip variant="info" label={t("units.transfer.pending")}>
        <div className="flex flex-col items-start gap-y-2">
          <span className="break-words">
            {t("units.transfer.waiting", { email: transfer.to_email, date: days.date(transfer.expires_at) })}
          </span>
          <Allowed permission="units.transfer">
            <Button size="small" variant="secondary" onClick={() => void cancel()} isLoading={isPending}>
              {t("units.transfer.cancel.open")}
            </Button>
          </Allowed>
        </div>
      </InlineTip>
    </div>
  )
}
