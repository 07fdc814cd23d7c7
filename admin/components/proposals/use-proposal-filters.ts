import { createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminProposal, DetectionKind, ProposalStatus } from "../../../src/types"

const filter = createDataTableFilterHelper<Omit<AdminProposal, "reason"> & { reason: string }>()

/** Names of the filters as they stand in the address bar and in the API. */
export const proposalFilterNames = ["status", "reason", "unit_id", "customer_id"]

const statuses: ProposalStatus[] = ["open", "accepted", "dismissed"]
const reasons: DetectionKind[] = ["age", "warranty_ending", "recurrence", "failed_step"]

export function useProposalFilters() {
  const { t } = useTranslation("afterSales")

  return [
    filter.accessor("status", {
      type: "multiselect",
      label: t("fields.status"),
      options: statuses.map((value) => ({ value, label: t(`proposals.status.${value}`) })),
    }),
    filter.accessor("reason", {
      type: "multiselect",
      label: t("fields.reason"),
      options: reasons.map((value) => ({ value, label: t(`proposals.reason.${value}`) })),
    }),
  ]
}
