import { SectionRow } from "@medusajs/dashboard/components"
import { ArrowUturnLeft, CalendarMini, XCircle } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyDetail } from "../../../src/types"
import { useDays } from "../../hooks/use-days"
import { useWarrantyName } from "../../hooks/use-warranty-name"
import { ActionsMenu } from "../common/actions-menu"
import { RowLink } from "../common/row-link"
import { Section } from "../common/section"
import { WarrantyStatusBadge } from "./warranty-status-badge"

export const WarrantyGeneralSection = ({ warranty }: { warranty: AdminWarrantyDetail }) => {
  const { t } = useTranslation("afterSales")
  const nameOf = useWarrantyName()
  const days = useDays()
  const canEnd = warranty.kind !== "statutory"
  const shortening = warranty.ends_by_facts
    ? [
        {
          label: t("warranties.shorten.open"),
          permission: "warranties.shorten",
          icon: <ArrowUturnLeft />,
          to: "shorten",
        },
      ]
    : []

  return (
    <Section
      level="h1"
      title={nameOf(warranty)}
      subtitle={warranty.product_title}
      aside={
        <>
          <WarrantyStatusBadge status={warranty.status} />
          {!warranty.voided_at && (
            <ActionsMenu
              groups={[
                {
                  actions: [
                    {
                      label: t("warranties.extend.open"),
                      permission: "warranties.extend",
                      icon: <CalendarMini />,
                      to: "extend",
                    },
                    ...shortening,
                  ],
                },
                {
                  actions: canEnd
                    ? [
                        {
                          label: t("warranties.void.open"),
                          permission: "warranties.void",
                          icon: <XCircle />,
                          to: "void",
                        },
                      ]
                    : [],
                },
              ]}
            />
          )}
        </>
      }
    >
      <SectionRow
        title={t("fields.unit")}
        value={
          <RowLink to={`/after-sales/units/${warranty.unit_id}`}>
            {warranty.serial_number ?? warranty.product_title}
          </RowLink>
        }
      />
      <SectionRow title={t("fields.kind")} value={t(`warranties.kind.${warranty.kind}`)} />
      {warranty.policy_id && (
        <SectionRow
          title={t("fields.policy")}
          value={
            <RowLink to={`/settings/after-sales/policies/${warranty.policy_id}`}>
              {warranty.policy_code} · {t("policies.versionNumber", { version: warranty.policy_version })}
            </RowLink>
          }
        />
      )}
      <SectionRow title={t("fields.startBasis")} value={t(`warranties.basis.${warranty.start_basis}`)} />
      <SectionRow
        title={t("fields.startsOn")}
        value={warranty.starts_on ? days.day(warranty.starts_on) : t(`warranties.waits.${warranty.start_basis}`)}
      />
      {warranty.voided_at && (
        <>
          <SectionRow title={t("warranties.void.on")} value={days.time(warranty.voided_at)} />
          <SectionRow
            title={t("fields.reason")}
            value={t([`warranties.void.reasons.${warranty.void_reason}`, "general.asWritten"], {
              text: warranty.void_reason,
            })}
          />
        </>
      )}
    </Section>
  )
}
