import { useTranslation } from "react-i18next"
import type { AdminUnitsListQuery } from "../../../src/types"
import { useUnits } from "../../hooks/api/units"
import { useTableQuery } from "../../hooks/use-table-query"
import { ListTable } from "../common/list-table"
import { useRegistrationColumns } from "./use-registration-columns"

/** Units bought elsewhere whose owners ask the shop to take them on. */
export const RegistrationTable = () => {
  const { t } = useTranslation("afterSales")
  const query = useTableQuery<AdminUnitsListQuery>({ order: "created_at" })
  const { units, ...answer } = useUnits({ ...query, registered_state: "pending" })
  const columns = useRegistrationColumns()

  return (
    <ListTable
      texts="units.registration"
      rows={units}
      answer={answer}
      heading={t("units.registration.inbox")}
      subHeading={t("units.registration.subtitle")}
      columns={columns}
      rowHref={(unit) => `/after-sales/units/${unit.id}`}
    />
  )
}
