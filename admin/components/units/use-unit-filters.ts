import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useJurisdictions } from "../../hooks/api/jurisdictions"
import { fallbackCountry, useCountryNames } from "../../hooks/use-country-names"
import type { AdminUnit } from "../../../src/types"
import { unitOrigins, unitStatuses } from "./unit-status"

const filter = createDataTableFilterHelper<AdminUnit & { flagged: boolean }>()

/** Names of the filters as they stand in the address bar and in the API. */
export const unitFilterNames = [
  "status",
  "origin",
  "flagged",
  "registered_state",
  "country_code",
  "order_id",
  "customer_id",
]

export function useUnitFilters() {
  const { t } = useTranslation("afterSales")
  const countryName = useCountryNames()
  const { jurisdictions } = useJurisdictions()

  return useMemo(
    () => [
      filter.accessor("status", {
        type: "multiselect",
        label: t("fields.status"),
        options: unitStatuses.map((value) => ({ value, label: t(`units.status.${value}`) })),
      }),
      filter.accessor("origin", {
        type: "multiselect",
        label: t("fields.origin"),
        options: unitOrigins.map((value) => ({ value, label: t(`units.origin.${value}`) })),
      }),
      filter.accessor("flagged", {
        type: "radio",
        label: t("units.flag.filter"),
        options: [
          { value: "true", label: t("general.yes") },
          { value: "false", label: t("general.no") },
        ],
      }),
      filter.accessor("registered_state", {
        type: "radio",
        label: t("fields.registration"),
        options: (["pending", "approved", "rejected"] as const).map((value) => ({
          value,
          label: t(`units.registration.state.${value}`),
        })),
      }),
      filter.accessor("country_code", {
        type: "multiselect",
        label: t("fields.country"),
        options: (jurisdictions ?? [])
          .filter(({ country_code }) => country_code !== fallbackCountry)
          .map(({ country_code: value }) => ({ value, label: countryName(value) }))
          .sort((one, other) => one.label.localeCompare(other.label)),
      }),
    ],
    [t, jurisdictions, countryName]
  )
}
