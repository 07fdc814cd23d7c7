import { Badge, Container, createDataTableColumnHelper } from "@medusajs/ui"
import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminJurisdiction } from "../../../src/types"
import { useJurisdictions } from "../../hooks/api/jurisdictions"
import { fallbackCountry, useCountryNames } from "../../hooks/use-country-names"
import { findRows } from "../../lib/find-rows"
import { ReviewBadge } from "./review-badge"
import { useGuaranteeText } from "./use-guarantee-text"

const column = createDataTableColumnHelper<AdminJurisdiction>()

/** Every country whose rules we know; few enough for one page. */
export const JurisdictionTable = () => {
  const { t } = useTranslation("afterSales")
  const countryName = useCountryNames()
  const guaranteeText = useGuaranteeText()
  const { q } = useQueryParams(["q"])
  const { jurisdictions = [], isLoading, isError, error } = useJurisdictions()
  const columns = useMemo(
    () => [
      column.accessor("country_code", { header: t("fields.country"), cell: ({ getValue }) => countryName(getValue()) }),
      column.display({
        id: "guarantee",
        header: t("jurisdictions.guarantee"),
        cell: ({ row: { original: row } }) => (
          <div className="flex items-center gap-x-2">
            {guaranteeText(row.current, row.override)}
            {row.override?.guarantee_months && (
              <Badge size="2xsmall" color="blue">
                {t("jurisdictions.override.badge")}
              </Badge>
            )}
          </div>
        ),
      }),
      column.display({
        id: "burden",
        header: t("jurisdictions.burden"),
        cell: ({ row: { original: row } }) =>
          t("general.months", { count: row.override?.burden_months ?? row.current.burden_months.new }),
      }),
      column.display({
        id: "confidence",
        header: t("jurisdictions.confidence.title"),
        cell: ({ row: { original: row } }) => t(`jurisdictions.confidence.${row.current.confidence}`),
      }),
      column.accessor("is_reviewed", {
        header: t("jurisdictions.review.title"),
        cell: ({ getValue }) => <ReviewBadge isReviewed={getValue()} />,
      }),
    ],
    [t, countryName, guaranteeText]
  )

  const found = findRows(jurisdictions, q, ({ country_code, current, override }) =>
    [countryName(country_code), country_code, guaranteeText(current, override)].join(" ")
  )
  const sorted = found.sort(
    (one, other) =>
      Number(one.country_code === fallbackCountry) - Number(other.country_code === fallbackCountry) ||
      countryName(one.country_code).localeCompare(countryName(other.country_code))
  )

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y overflow-hidden p-0">
      <DataTable
        heading={t("jurisdictions.title")}
        subHeading={t("jurisdictions.subtitle")}
        data={sorted}
        columns={columns}
        getRowId={(row) => row.country_code}
        rowHref={(row) => `/settings/after-sales/jurisdictions/${row.country_code}`}
        rowCount={found.length}
        isLoading={isLoading}
        enablePagination={false}
        emptyState={{ empty: { heading: t("jurisdictions.empty") }, filtered: { heading: t("general.nothingFound") } }}
      />
    </Container>
  )
}
