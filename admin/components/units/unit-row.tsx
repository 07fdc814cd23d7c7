import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminUnit, AdminWarranty } from "../../../src/types"
import { ProductLabel } from "../common/product-label"
import { UnitCoverage } from "./unit-coverage"
import { UnitStatusBadge } from "./unit-status-badge"

/** A unit on the page of its order or its owner. */
export const UnitRow = ({ unit, warranties }: { unit: AdminUnit; warranties: AdminWarranty[] }) => {
  const { t } = useTranslation("afterSales")

  return (
    <Link
      to={`/after-sales/units/${unit.id}`}
      className="hover:bg-ui-bg-base-hover transition-fg focus-visible:shadow-borders-focus grid grid-cols-1 items-center gap-x-4 gap-y-2 px-6 py-4 outline-none last:rounded-b-lg sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_8rem]"
    >
      <ProductLabel title={unit.product_title} subtitle={unit.variant_title ?? unit.sku} thumbnail={unit.thumbnail} />
      <div className="flex min-w-0 flex-col gap-y-0.5">
        <Text size="small" leading="compact" className="text-ui-fg-subtle truncate">
          {unit.serial_number ?? (unit.pieces > 1 ? t("units.pieces", { count: unit.pieces }) : t("units.noSerial"))}
        </Text>
        <UnitCoverage warranties={warranties} />
      </div>
      <div className="sm:justify-self-end">
        <UnitStatusBadge status={unit.status} />
      </div>
    </Link>
  )
}
