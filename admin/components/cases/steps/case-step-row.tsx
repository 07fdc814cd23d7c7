import { CheckCircleSolid, CircleDottedLine, MinusMini, XCircleSolid } from "@medusajs/icons"
import { Badge, Text, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCaseDetail, CaseStep } from "../../../../src/types"
import { usePermissions } from "../../../hooks/api/permissions"
import { useDays } from "../../../hooks/use-days"
import { useTextOf } from "../../../hooks/use-text-of"
import { isOver } from "../case-status"
import { StepButton } from "./step-button"
import { StepEvidence } from "./step-evidence"

const icons = { done: CheckCircleSolid, failed: XCircleSolid, skipped: MinusMini, open: CircleDottedLine }
const colors = {
  done: "text-ui-tag-green-icon",
  failed: "text-ui-tag-red-icon",
  skipped: "text-ui-fg-muted",
  open: "text-ui-fg-muted",
}

type CaseStepRowProps = { case_: AdminCaseDetail; step: CaseStep; isNext: boolean }

export const CaseStepRow = ({ case_, step, isNext }: CaseStepRowProps) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const days = useDays()
  const { can } = usePermissions()
  const Icon = icons[step.status]
  const { definition } = step
  const isFailedLast =
    step.status === "failed" && !case_.steps.some((other) => other.code === step.code && other.attempt > step.attempt)

  return (
    <li className={clx("flex gap-x-3 px-6 py-4", { "bg-ui-bg-subtle": isNext })}>
      <Icon className={clx("mt-0.5 shrink-0", colors[step.status])} aria-hidden />
      <div className="flex min-w-0 flex-1 flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Text size="small" leading="compact" weight="plus">
            {textOf(definition.title)}
          </Text>
          {!definition.is_required && <Badge size="2xsmall">{t("cases.steps.optional")}</Badge>}
          {step.attempt > 1 && (
            <Badge size="2xsmall" color="orange">
              {t("cases.steps.attempt", { count: step.attempt })}
            </Badge>
          )}
          {step.status !== "open" && (
            <Text size="xsmall" leading="compact" className="text-ui-fg-subtle">
              {t(`cases.steps.status.${step.status}`, { date: days.time(step.done_at) })}
            </Text>
          )}
        </div>
        {step.status === "open" && textOf(definition.instruction) && (
          <Text size="small" className="text-ui-fg-subtle whitespace-pre-wrap text-pretty">
            {textOf(definition.instruction)}
          </Text>
        )}
        {step.skip_reason && (
          <Text size="small" className="text-ui-fg-subtle">
            {t(`cases.steps.skipReason.${step.skip_reason}`)}
          </Text>
        )}
        <StepEvidence case_={case_} step={step} />
      </div>
      {can("cases.record") && !isOver(case_.status) && (isNext || isFailedLast) && (
        <StepButton case_={case_} step={step} />
      )}
    </li>
  )
}
