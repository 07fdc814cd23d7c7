import { SectionRow } from "@medusajs/dashboard/components"
import { Badge, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCountryNames } from "../../hooks/use-country-names"
import { useDays } from "../../hooks/use-days"
import { useMoney } from "../../hooks/use-money"
import type { AdminUnit } from "../../../src/types"
import { RowLink } from "../common/row-link"
import { Section } from "../common/section"
import { SerialNumber } from "./serial-number"
import { isUnconfirmed } from "./is-unconfirmed"
import { UnitActions } from "./unit-actions"
import { UnitFlagTip } from "./unit-flag-tip"
import { UnitStatusBadge } from "./unit-status-badge"

export const UnitGeneralSection = ({ unit }: { unit: AdminUnit }) => {
  const { t } = useTranslation("afterSales")
  const countryName = useCountryNames()
  const money = useMoney()
  const days = useDays()

  return (
    <Section
      level="h1"
      title={unit.product_title}
      subtitle={unit.variant_title ?? undefined}
      aside={
        <>
          {isUnconfirmed(unit) && (
            <Tooltip content={t("units.unconfirmed.tip")}>
              <Badge size="2xsmall" color="orange">
                {t("units.unconfirmed.badge")}
              </Badge>
            </Tooltip>
          )}
          <UnitStatusBadge status={unit.status} />
          <UnitActions unit={unit} />
        </>
      }
    >
      {unit.flagged_reason && <UnitFlagTip unit={unit} />}
      <SectionRow
        title={t("fields.serialNumber")}
        value={unit.serial_number && <SerialNumber serial={unit.serial_number} />}
      />
      <SectionRow
        title={t("fields.product")}
        value={
          unit.product_id && (
            <RowLink to={`/products/${unit.product_id}`}>{unit.sku ?? unit.product_title}</RowLink>
          )
        }
      />
      <SectionRow
        title={t("fields.order")}
        value={unit.order_id && <RowLink to={`/orders/${unit.order_id}`}>#{unit.order_display_id}</RowLink>}
      />
      {unit.pieces > 1 && <SectionRow title={t("fields.pieces")} value={String(unit.pieces)} />}
      <SectionRow title={t("fields.contractOn")} value={days.day(unit.contract_on)} />
      <SectionRow title={t("fields.pricePaid")} value={money(unit.price_paid, unit.currency_code)} />
      <SectionRow title={t("fields.country")} value={countryName(unit.country_code)} />
      <SectionRow title={t("fields.buyer")} value={t(`units.buyer.${unit.buyer_kind}`)} />
      <SectionRow title={t("fields.condition")} value={t(`units.condition.${unit.condition}`)} />
      <SectionRow title={t("fields.origin")} value={t(`units.origin.${unit.origin}`)} />
    </Section>
  )
}
