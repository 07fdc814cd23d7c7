import { useTranslation } from "react-i18next"
import { useUnits } from "../../hooks/api/units"
import { useRefusalText } from "../../hooks/use-refusal-text"
import { Section } from "../common/section"
import { SectionNote } from "../common/section-note"
import { MoreUnitsLink } from "./more-units-link"
import { UnitRows } from "./unit-rows"

const shown = 10

/** What became of an order's pieces: each unit with its state, its serial number and what is owed for it. */
export const OrderUnitsSection = ({ orderId }: { orderId: string }) => {
  const { t } = useTranslation("afterSales")
  const refusalText = useRefusalText()
  const {
    units,
    count = 0,
    count_exact,
    isError,
    error,
  } = useUnits({
    order_id: orderId,
    limit: shown,
    order: "created_at",
  })

  return (
    <Section title={t("units.ofOrder.title")}>
      {isError && <SectionNote>{refusalText(error)}</SectionNote>}
      {units?.length === 0 && <SectionNote>{t("units.ofOrder.none")}</SectionNote>}
      {units && units.length > 0 && <UnitRows units={units} />}
      {count > shown && <MoreUnitsLink filter={`order_id=${orderId}`} count={count} isExact={count_exact ?? true} />}
    </Section>
  )
}
