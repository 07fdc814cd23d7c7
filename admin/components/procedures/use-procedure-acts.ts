import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminProcedureDetail } from "../../../src/types"
import { useCreateProcedureVersion, usePublishProcedure, useRetireProcedure } from "../../hooks/api/procedures"

/** A published version binds every case that begins from then on, so it is asked about first. */
export function useProcedureActs(procedure: AdminProcedureDetail) {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const publishing = usePublishProcedure(procedure.id)
  const versioning = useCreateProcedureVersion(procedure.id)
  const retiring = useRetireProcedure(procedure.id)
  const version = procedure.draft_version

  return {
    isPending: publishing.isPending || versioning.isPending || retiring.isPending,
    publish: async () => {
      const isSure =
        version !== null &&
        (await prompt({
          variant: "confirmation",
          title: t("procedures.publish.sure", { version }),
          description: t("procedures.publish.effect"),
          confirmText: t("services.publish.open"),
          cancelText: t("actions.cancel"),
        }))
      if (isSure) {
        await publishing
          .mutateAsync(version, { onSuccess: () => toast.success(t("procedures.publish.success")) })
          .catch(() => null)
      }
    },
    startVersion: () =>
      versioning
        .mutateAsync(undefined, { onSuccess: () => toast.success(t("procedures.version.success")) })
        .catch(() => null),
    retire: async () => {
      const isSure = await prompt({
        title: t("procedures.retire.sure"),
        description: t("procedures.retire.effect"),
        confirmText: t("services.retire.open"),
        cancelText: t("actions.cancel"),
      })
      if (isSure) {
        await retiring
          .mutateAsync(undefined, { onSuccess: () => toast.success(t("procedures.retire.success")) })
          .catch(() => null)
      }
    },
  }
}
