import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useDays } from "../../hooks/use-days"
import { useWarrantyName } from "../../hooks/use-warranty-name"
import type { AdminWarranty } from "../../../src/types"
import { Section } from "../common/section"
import { SectionNote } from "../common/section-note"
import { useEndText } from "./use-end-text"
import { WarrantyStatusBadge } from "./warranty-status-badge"

export const UnitWarrantiesSection = ({ warranties }: { warranties: AdminWarranty[] }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const nameOf = useWarrantyName()
  const endOf = useEndText()

  return (
    <Section title={t("warranties.title")}>
      {warranties.length === 0 && <SectionNote>{t("warranties.ofUnit.none")}</SectionNote>}
      {warranties.map((warranty) => (
        <Link
          key={warranty.id}
          to={`/after-sales/warranties/${warranty.id}`}
          className="hover:bg-ui-bg-base-hover transition-fg focus-visible:shadow-borders-focus flex items-center justify-between gap-x-4 px-6 py-4 outline-none last:rounded-b-lg"
        >
          <div className="min-w-0">
            <Text size="small" leading="compact" weight="plus" className="truncate">
              {nameOf(warranty)}
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {warranty.starts_on
                ? t("warranties.period", { from: days.day(warranty.starts_on), to: endOf(warranty) })
                : t(`warranties.waits.${warranty.start_basis}`)}
            </Text>
          </div>
          <WarrantyStatusBadge status={warranty.status} />
        </Link>
      ))}
    </Section>
  )
}
