import { useId } from "react"
import { Label } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminUnitsListQuery } from "../../../../src/types"
import { useUnit, useUnits } from "../../../hooks/api/units"
import { CheckList } from "../../common/check-list"
import { UnitPicker } from "../../units/unit-picker"

type Within = Pick<AdminUnitsListQuery, "order_id" | "customer_id"> & { id?: string }
type CaseUnitsFieldProps = { within: Within; value: string[]; onChange: (unitIds: string[]) => void }

const shown = 50

/** What the case is about: chosen from an order's or a customer's units, or found by searching. */
export const CaseUnitsField = ({ within, value, onChange }: CaseUnitsFieldProps) => {
  const { t } = useTranslation("afterSales")
  const id = useId()
  const isNarrow = Boolean(within.order_id ?? within.customer_id ?? within.id)
  const { units: found = [] } = useUnits(
    { order_id: within.order_id, customer_id: within.customer_id, limit: shown, order: "-created_at" },
    isNarrow && !within.id
  )
  const { unit } = useUnit(within.id ?? "", Boolean(within.id))
  const units = within.id ? (unit ? [unit] : []) : found

  if (!isNarrow) {
    return (
      <UnitPicker
        label={t("fields.unit")}
        hint={t("inbox.create.unitHint")}
        value={value[0] ?? ""}
        exceptId=""
        onChange={(unitId) => onChange(unitId ? [unitId] : [])}
      />
    )
  }

  return (
    <div className="flex flex-col gap-y-2">
      <Label id={id} size="small" weight="plus">
        {t("inbox.create.units")}
      </Label>
      <CheckList
        labelledBy={id}
        value={value}
        choices={units.map((unit) => ({
          value: unit.id,
          label: [unit.product_title, unit.serial_number ?? t("units.index", { index: unit.unit_index })].join(" · "),
        }))}
        onChange={onChange}
      />
    </div>
  )
}
