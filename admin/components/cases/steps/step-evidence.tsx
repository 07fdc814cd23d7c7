import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCaseDetail, CaseStep } from "../../../../src/types"
import { useTextOf } from "../../../hooks/use-text-of"
import { CaseFile } from "../talk/case-file"
import { useEvidenceText } from "./use-evidence-text"

/** What was taken down at a step, each with its label as the procedure has it. */
export const StepEvidence = ({ case_, step }: { case_: AdminCaseDetail; step: CaseStep }) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const evidenceText = useEvidenceText()

  if (step.evidence.length === 0) {
    return null
  }

  return (
    <dl className="grid grid-cols-1 gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      {step.evidence.map((evidence) => {
        const asked = step.definition.evidence.find(({ code }) => code === evidence.code)
        const file = case_.attachments.find(({ id }) => id === evidence.attachment_id)
        return (
          <div key={evidence.id} className="contents">
            <Text as="span" size="small" className="text-ui-fg-subtle">
              <dt>{textOf(asked?.label) || evidence.code}</dt>
            </Text>
            <dd className="txt-small flex min-w-0 items-center gap-x-2 break-words">
              {file ? <CaseFile caseId={case_.id} file={file} /> : evidenceText(evidence)}
              {evidence.within_limits === false && (
                <Badge size="2xsmall" color="red">
                  {t("cases.steps.outOfLimits")}
                </Badge>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
