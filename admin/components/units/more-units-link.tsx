import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { RowLink } from "../common/row-link"

type MoreUnitsLinkProps = { filter: string; count: number; isExact: boolean }

/** Leads from the first few units to all of them, in the list. */
export const MoreUnitsLink = ({ filter, count, isExact }: MoreUnitsLinkProps) => {
  const { t } = useTranslation("afterSales")

  return (
    <div className="px-6 py-4">
      <Text size="small" leading="compact">
        <RowLink to={`/after-sales/units?${filter}`}>
          {isExact ? t("units.showAll", { count }) : t("units.showMany")}
        </RowLink>
      </Text>
    </div>
  )
}
