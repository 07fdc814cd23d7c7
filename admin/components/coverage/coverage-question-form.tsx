import { useTranslation } from "react-i18next"
import type { AdminCoverageRetrieveQuery } from "../../../src/types"
import { useCoverageCauses } from "../../hooks/api/coverage"
import { ChoiceField } from "../common/choice-field"
import { DayField } from "../common/day-field"

/** The choice that stands for no cause: a select can't have an empty value. */
const anyCause = "any"

export type CoverageQuestion = Pick<AdminCoverageRetrieveQuery, "defect_on" | "cause">
type CoverageQuestionFormProps = { question: CoverageQuestion; onAsk: (question: CoverageQuestion) => void }

export const CoverageQuestionForm = ({ question, onAsk }: CoverageQuestionFormProps) => {
  const { t, i18n } = useTranslation("afterSales")
  const { coverage_causes: causes = [] } = useCoverageCauses(i18n.language)

  return (
    <div className="grid grid-cols-1 gap-4 px-6 py-4 sm:grid-cols-2">
      <DayField
        label={t("coverage.defectOn")}
        value={question.defect_on ?? null}
        onChange={(day) => onAsk({ ...question, defect_on: day ?? undefined })}
      />
      <ChoiceField
        label={t("coverage.cause")}
        value={question.cause ?? anyCause}
        choices={[
          { value: anyCause, label: t("coverage.anyCause") },
          ...causes.map(({ code, label }) => ({ value: code, label })),
        ]}
        onChange={(cause) => onAsk({ ...question, cause: cause === anyCause ? undefined : (cause as CoverageQuestion["cause"]) })}
      />
    </div>
  )
}
