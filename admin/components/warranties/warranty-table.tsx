import { useTranslation } from "react-i18next"
import type { AdminWarrantiesListQuery } from "../../../src/types"
import { useWarranties } from "../../hooks/api/warranties"
import { useTableQuery } from "../../hooks/use-table-query"
import { endsBetween } from "../../lib/ends-between"
import { ListTable } from "../common/list-table"
import { useWarrantyColumns } from "./use-warranty-columns"
import { useWarrantyFilters, warrantyFilterNames } from "./use-warranty-filters"

export const WarrantyTable = () => {
  const { t } = useTranslation("afterSales")
  const { ends, ...query } = useTableQuery<AdminWarrantiesListQuery & { ends?: unknown }>({
    filters: warrantyFilterNames,
    order: "-created_at",
  })
  const { warranties, ...answer } = useWarranties({ ...query, ...endsBetween(ends) })
  const columns = useWarrantyColumns()
  const filters = useWarrantyFilters()

  return (
    <ListTable
      texts="warranties.list"
      rows={warranties}
      answer={answer}
      heading={t("warranties.title")}
      subHeading={answer.count_exact === false ? t("warranties.list.many") : undefined}
      columns={columns}
      filters={filters}
      rowHref={(warranty) => `/after-sales/warranties/${warranty.id}`}
    />
  )
}
