import { SectionRow } from "@medusajs/dashboard/components"
import { useCustomer } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"
import { useDays } from "../../hooks/use-days"
import type { AdminUnitDetail } from "../../../src/types"
import { RowLink } from "../common/row-link"
import { Section } from "../common/section"
import { UnitPendingTransfer } from "./unit-pending-transfer"

export const UnitOwnerSection = ({ unit }: { unit: AdminUnitDetail }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const { customer } = useCustomer(unit.owner_customer_id ?? "", undefined, {
    enabled: Boolean(unit.owner_customer_id),
    retry: false,
  })
  const name = [customer?.first_name, customer?.last_name].filter(Boolean).join(" ") || customer?.email
  const pending = unit.transfers.find(({ status }) => status === "pending")

  return (
    <Section title={t("fields.owner")}>
      <SectionRow
        title={t("fields.customer")}
        value={
          unit.owner_customer_id ? (
            <RowLink to={`/customers/${unit.owner_customer_id}`} className="break-words">
              {name ?? t("units.owner.account")}
            </RowLink>
          ) : (
            t("units.owner.guest")
          )
        }
      />
      <SectionRow
        title={t("fields.email")}
        value={<span className="break-all">{unit.owner_email ?? customer?.email ?? "-"}</span>}
      />
      {unit.transferred_at && <SectionRow title={t("units.owner.since")} value={days.date(unit.transferred_at)} />}
      {pending && <UnitPendingTransfer unit={unit} transfer={pending} />}
    </Section>
  )
}
