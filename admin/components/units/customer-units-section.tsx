import { useTranslation } from "react-i18next"
import { useUnits } from "../../hooks/api/units"
import { useRefusalText } from "../../hooks/use-refusal-text"
import { Section } from "../common/section"
import { SectionNote } from "../common/section-note"
import { MoreUnitsLink } from "./more-units-link"
import { UnitRows } from "./unit-rows"

const shown = 10

/** The units that a customer owns today, whoever bought them. */
export const CustomerUnitsSection = ({ customerId }: { customerId: string }) => {
  const { t } = useTranslation("afterSales")
  const refusalText = useRefusalText()
  const {
    units,
    count = 0,
    count_exact,
    isError,
    error,
  } = useUnits({
    customer_id: customerId,
    limit: shown,
    order: "-created_at",
  })

  return (
    <Section title={t("units.ofCustomer.title")}>
      {isError && <SectionNote>{refusalText(error)}</SectionNote>}
      {units?.length === 0 && <SectionNote>{t("units.ofCustomer.none")}</SectionNote>}
      {units && units.length > 0 && <UnitRows units={units} />}
      {count > shown && (
        <MoreUnitsLink filter={`customer_id=${customerId}`} count={count} isExact={count_exact ?? true} />
      )}
    </Section>
  )
}
