import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDetectNeeds } from "../../hooks/api/proposals"

/** Looks for needs at once instead of waiting for the sweep. */
export function useDetection() {
  const { t } = useTranslation("afterSales")
  const { mutateAsync } = useDetectNeeds()

  const detect = async () => {
    const answer = await mutateAsync(undefined).catch(() => null)
    if (answer) {
      const { proposed, looked_at, is_complete } = answer.detection
      toast.success(t("proposals.detect.success", { count: proposed, units: looked_at }), {
        description: is_complete ? undefined : t("proposals.detect.goesOn"),
      })
    }
  }

  return { detect }
}
