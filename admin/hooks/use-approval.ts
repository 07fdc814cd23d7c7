import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminUnit } from "../../src/types"
import { useApproveRegistration } from "./api/unit-writes"

/** Approves a registration after asking: from then on the shop's policies cover the unit. */
export function useApproval() {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const { mutateAsync, isPending } = useApproveRegistration()

  const approve = async (unit: AdminUnit) => {
    const isSure = await prompt({
      variant: "confirmation",
      title: t("units.registration.approval.title"),
      description: t("units.registration.approval.description", { product: unit.product_title }),
      confirmText: t("units.registration.approve"),
      cancelText: t("actions.cancel"),
    })
    if (isSure) {
      await mutateAsync(unit.id, {
        onSuccess: () => toast.success(t("units.registration.approval.success")),
      }).catch(() => null)
    }
  }

  return { approve, isPending }
}
