import { Combobox } from "@medusajs/dashboard/components"
import { useComboboxData } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"
import { unitKeys } from "../../hooks/api/units"
import { api } from "../../lib/api"
import type { AdminUnit, AdminUnitListResponse, AdminUnitsListQuery } from "../../../src/types"
import { Field } from "../common/field"

type UnitPickerProps = {
  label: string
  hint: string
  value: string
  onChange: (unitId: string | undefined) => void
  /** Narrows what can be picked, for example to the units of one order. */
  within?: AdminUnitsListQuery
  exceptId: string
}

/** Finds a unit by product, serial number, order number or e-mail address. */
export const UnitPicker = ({ label, hint, value, onChange, within, exceptId }: UnitPickerProps) => {
  const { t } = useTranslation("afterSales")
  const nameOf = (unit: AdminUnit) =>
    [
      unit.product_title,
      unit.serial_number ?? t("units.index", { index: unit.unit_index }),
      unit.order_display_id && `#${unit.order_display_id}`,
    ]
      .filter(Boolean)
      .join(" · ")
  const units = useComboboxData<AdminUnitListResponse, { q?: string; offset?: number; limit?: number }>({
    queryKey: [...unitKeys.lists(), "picker", within],
    queryFn: ({ q, offset, limit }) => api.units.list({ ...within, q, offset, limit }),
    getOptions: (answer) =>
      answer.units
        .filter((unit) => unit.id !== exceptId)
        .map((unit) => ({ value: unit.id, label: nameOf(unit) })),
  })

  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <Combobox
          {...control}
          value={value}
          onChange={onChange}
          options={units.options}
          searchValue={units.searchValue}
          onSearchValueChange={units.onSearchValueChange}
          fetchNextPage={units.fetchNextPage}
          isFetchingNextPage={units.isFetchingNextPage}
        />
      )}
    </Field>
  )
}
