import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { usePolicies } from "../../hooks/api/policies"
import { useDays } from "../../hooks/use-days"
import { dayFromToday } from "../../lib/local-day"
import type { AdminWarranty } from "../../../src/types"
import { warrantyKinds, warrantyStatuses } from "./warranty-status"

const filter = createDataTableFilterHelper<AdminWarranty & { ends: string }>()

/** Names of the filters as they stand in the address bar; `ends` becomes two of the API's. */
export const warrantyFilterNames = ["status", "kind", "policy_id", "ends"]

export function useWarrantyFilters() {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const { warranty_policies: policies } = usePolicies({ limit: 100 })

  return useMemo(
    () => [
      filter.accessor("status", {
        type: "multiselect",
        label: t("fields.status"),
        options: warrantyStatuses.map((value) => ({ value, label: t(`warranties.status.${value}`) })),
      }),
      filter.accessor("kind", {
        type: "multiselect",
        label: t("fields.kind"),
        options: warrantyKinds.map((value) => ({ value, label: t(`warranties.kind.${value}`) })),
      }),
      filter.accessor("policy_id", {
        type: "multiselect",
        label: t("fields.policy"),
        options: (policies ?? []).map(({ id, code }) => ({ value: id, label: code })),
      }),
      filter.accessor("ends", {
        type: "date",
        label: t("fields.endsOn"),
        format: "date",
        formatDateValue: (date) => days.date(date.toISOString()),
        rangeOptionLabel: t("general.range"),
        rangeOptionStartLabel: t("general.from"),
        rangeOptionEndLabel: t("general.to"),
        options: [30, 90, 365].map((count) => ({
          label: t("warranties.endsWithin", { count }),
          value: { $gte: dayFromToday(0), $lte: dayFromToday(count) },
        })),
      }),
    ],
    [t, days, policies]
  )
}
