import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useTextOf } from "../../hooks/use-text-of"
import { SectionNote } from "../common/section-note"
import { useLimitsText } from "../cases/steps/use-limits-text"
import { typedNumber } from "../cases/steps/evidence-values"
import type { StepValues } from "./step-values"

/** Steps in their order, with what each asks for. */
export const StepList = ({ steps }: { steps: StepValues[] }) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const limitsText = useLimitsText()

  if (steps.length === 0) {
    return <SectionNote>{t("procedures.noSteps")}</SectionNote>
  }

  return (
    <ol className="divide-y">
      {steps.map((step, index) => (
        <li key={step.code} className="flex gap-x-3 px-6 py-4">
          <Text size="small" leading="compact" className="text-ui-fg-subtle w-5 shrink-0 tabular-nums">
            {index + 1}
          </Text>
          <div className="flex min-w-0 flex-col gap-y-1">
            <div className="flex flex-wrap items-center gap-2">
              <Text size="small" leading="compact" weight="plus">
                {textOf(step.title) || t("procedures.untitled")}
              </Text>
              <Badge size="2xsmall">{t(`procedures.by.${step.by}`)}</Badge>
              {!step.isRequired && <Badge size="2xsmall">{t("cases.steps.optional")}</Badge>}
            </div>
            {textOf(step.instruction) && (
              <Text size="small" className="text-ui-fg-subtle whitespace-pre-wrap text-pretty">
                {textOf(step.instruction)}
              </Text>
            )}
            {step.evidence.map((evidence) => {
              const limits = limitsText({
                min: typedNumber(evidence.min),
                max: typedNumber(evidence.max),
                unit: evidence.unit || null,
              })
              return (
                <Text key={evidence.code} size="small" className="text-ui-fg-subtle">
                  {[
                    t(`procedures.evidence.${evidence.kind}`),
                    textOf(evidence.label),
                    evidence.kind === "measurement" ? limits : undefined,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </Text>
              )
            })}
          </div>
        </li>
      ))}
    </ol>
  )
}
