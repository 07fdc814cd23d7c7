import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyDetail, AdminWarrantyExtension } from "../../../src/types"
import { Section } from "../common/section"
import { SectionNote } from "../common/section-note"

/** Time that was added, and what gave it. */
export const WarrantyExtensionsSection = ({ warranty }: { warranty: AdminWarrantyDetail }) => {
  const { t } = useTranslation("afterSales")
  const added = ({ months, days }: AdminWarrantyExtension) =>
    [months > 0 && t("general.months", { count: months }), days > 0 && t("general.days", { count: days })]
      .filter(Boolean)
      .join(", ") || t("warranties.extensions.nothing")

  return (
    <Section title={t("warranties.extensions.title")}>
      {warranty.extensions.length === 0 && <SectionNote>{t("warranties.extensions.none")}</SectionNote>}
      {warranty.extensions.map((extension) => (
        <SectionRow
          key={`${extension.cause}-${extension.cause_id}`}
          title={t(`warranties.causes.${extension.cause}`)}
          value={added(extension)}
        />
      ))}
    </Section>
  )
}
