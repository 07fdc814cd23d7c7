import { Skeleton } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useCoverage } from "../../hooks/api/coverage"
import { useRefusalText } from "../../hooks/use-refusal-text"
import { Section } from "../common/section"
import { SectionNote } from "../common/section-note"
import { CoverageAnswer } from "./coverage-answer"
import { CoverageBadge } from "./coverage-badge"
import { type CoverageQuestion, CoverageQuestionForm } from "./coverage-question-form"

/** What is owed for a unit and why; asked again for another day or cause. */
export const CoverageCard = ({ unitId }: { unitId: string }) => {
  const { t, i18n } = useTranslation("afterSales")
  const refusalText = useRefusalText()
  const [question, setQuestion] = useState<CoverageQuestion>({})
  const { coverage, isError, error } = useCoverage({ unit_id: unitId, locale: i18n.language, ...question })

  return (
    <Section
      title={t("coverage.title")}
      subtitle={t("coverage.subtitle")}
      aside={coverage && <CoverageBadge result={coverage.result} />}
    >
      <CoverageQuestionForm question={question} onAsk={setQuestion} />
      {isError && <SectionNote>{refusalText(error)}</SectionNote>}
      {coverage && !isError && <CoverageAnswer coverage={coverage} />}
      {!coverage && !isError && (
        <div className="px-6 py-4" role="status" aria-label={t("general.loading")}>
          <Skeleton className="h-24 w-full rounded-lg" />
        </div>
      )}
    </Section>
  )
}
