import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyPolicy } from "../../../src/types"
import { useCreatePolicyVersion, usePublishPolicy, useRetirePolicy } from "../../hooks/api/policies"

/** Publishing binds the shop and retiring ends a promise for new sales, so both are asked about first. */
export function usePolicyActs(policy: AdminWarrantyPolicy) {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const publishing = usePublishPolicy(policy.id)
  const versioning = useCreatePolicyVersion(policy.id)
  const retiring = useRetirePolicy(policy.id)

  return {
    isPending: publishing.isPending || versioning.isPending || retiring.isPending,
    publish: async () => {
      const isSure = await prompt({
        variant: "confirmation",
        title: t("policies.publish.sure"),
        description: t("policies.publish.effect"),
        confirmText: t("policies.publish.open"),
        cancelText: t("actions.cancel"),
      })
      if (isSure) {
        await publishing
          .mutateAsync(undefined, { onSuccess: () => toast.success(t("policies.publish.success")) })
          .catch(() => null)
      }
    },
    startVersion: () =>
      versioning
        .mutateAsync(undefined, { onSuccess: () => toast.success(t("policies.version.success")) })
        .catch(() => null),
    retire: async () => {
      const isSure = await prompt({
        title: t("policies.retire.sure"),
        description: t("policies.retire.effect"),
        confirmText: t("policies.retire.open"),
        cancelText: t("actions.cancel"),
      })
      if (isSure) {
        await retiring
          .mutateAsync(undefined, { onSuccess: () => toast.success(t("policies.retire.success")) })
          .catch(() => null)
      }
    },
  }
}
