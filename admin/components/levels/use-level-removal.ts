import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminServiceLevel } from "../../../src/types"
import { useDeleteServiceLevel } from "../../hooks/api/service-levels"

/** Deletes a level after asking, and goes back to the list. */
export function useLevelRemoval({ id, name }: AdminServiceLevel) {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const { mutateAsync } = useDeleteServiceLevel()

  return async () => {
    const isSure = await prompt({
      title: t("levels.remove.title"),
      description: t("levels.remove.description", { name }),
      confirmText: t("actions.remove"),
      cancelText: t("actions.cancel"),
    })
    const answer = isSure ? await mutateAsync(id).catch(() => null) : null
    if (answer) {
      toast.success(t("levels.remove.success"))
      void navigate("/settings/after-sales/service-levels", { replace: true })
    }
  }
}
