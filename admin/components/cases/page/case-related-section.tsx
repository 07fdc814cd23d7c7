import { useTranslation } from "react-i18next"
import type { AdminCaseDetail } from "../../../../src/types"
import { useRelatedCases } from "../../../hooks/api/cases"
import { Section } from "../../common/section"
import { SectionNote } from "../../common/section-note"
import { CaseLink } from "../case-link"

/** What else happened with the same things: merged, following, other cases of the same units. */
export const CaseRelatedSection = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const { cases = [], isLoading } = useRelatedCases(case_.id)
  const own = [...case_.merged, ...case_.follow_ups]
  const others = cases.filter(({ id }) => id !== case_.id && !own.some((known) => known.id === id))

  return (
    <Section title={t("cases.related.title")} subtitle={t("cases.related.subtitle")}>
      {!isLoading && own.length + others.length === 0 && <SectionNote>{t("cases.related.none")}</SectionNote>}
      {[...own, ...others].map((other) => (
        <CaseLink key={other.id} case_={other} />
      ))}
    </Section>
  )
}
