import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminServiceDetail } from "../../../src/types"
import { usePublishService, useRetireService } from "../../hooks/api/services"

/** Publishing offers a service to customers and retiring ends the offer, so both are asked about first. */
export function useServiceActs(service: AdminServiceDetail) {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const publishing = usePublishService(service.id)
  const retiring = useRetireService(service.id)

  return {
    isPending: publishing.isPending || retiring.isPending,
    publish: async () => {
      const isSure = await prompt({
        variant: "confirmation",
        title: t("services.publish.sure"),
        description: t("services.publish.effect"),
        confirmText: t("services.publish.open"),
        cancelText: t("actions.cancel"),
      })
      if (isSure) {
        await publishing
          .mutateAsync(service.rev, { onSuccess: () => toast.success(t("services.publish.success")) })
          .catch(() => null)
      }
    },
    retire: async () => {
      const isSure = await prompt({
        title: t("services.retire.sure"),
        description: t("services.retire.effect"),
        confirmText: t("services.retire.open"),
        cancelText: t("actions.cancel"),
      })
      if (isSure) {
        await retiring
          .mutateAsync(service.rev, { onSuccess: () => toast.success(t("services.retire.success")) })
          .catch(() => null)
      }
    },
  }
}
