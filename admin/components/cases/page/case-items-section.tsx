import { useTranslation } from "react-i18next"
import type { AdminCaseDetail } from "../../../../src/types"
import { Section } from "../../common/section"
import { SectionNote } from "../../common/section-note"
import { CaseItemRow } from "./case-item-row"

/** What the case is about, and what was owed for each thing at the moment of the request. */
export const CaseItemsSection = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")

  return (
    <Section title={t("cases.items.title")}>
      {case_.items.length === 0 && <SectionNote>{t("cases.items.none")}</SectionNote>}
      {case_.items.map((item) => (
        <CaseItemRow key={item.id} item={item} />
      ))}
    </Section>
  )
}
