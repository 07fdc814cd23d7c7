import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCaseDetail } from "../../../../src/types"
import { useTextOf } from "../../../hooks/use-text-of"
import { ProgressBar } from "../../common/progress-bar"
import { Section } from "../../common/section"
import { CaseStepRow } from "./case-step-row"

/** The procedure's steps as they were when the case began, with what was taken down at each. */
export const CaseStepsSection = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const { steps } = case_

  if (steps.length === 0) {
    return null
  }
  const done = steps.filter(({ status }) => status === "done" || status === "skipped").length
  const next = steps.find(({ status }) => status === "open")

  return (
    <Section
      title={t("cases.steps.title")}
      subtitle={t("cases.steps.subtitle", {
        procedure: textOf(case_.procedure_title),
        version: case_.procedure_version ?? 1,
      })}
      aside={
        <div className="w-28">
          <ProgressBar done={done} total={steps.length} label={t("cases.steps.done", { done, total: steps.length })} />
        </div>
      }
    >
      <ol className="divide-y">
        {steps.map((step) => (
          <CaseStepRow key={step.id} case_={case_} step={step} isNext={step.id === next?.id} />
        ))}
      </ol>
      {!next && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("cases.steps.allDone")}
        </Text>
      )}
    </Section>
  )
}
