import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCaseDetail, CaseStep } from "../../../../src/types"
import { useCompleteStep } from "../../../hooks/api/case-writes"
import { useTextOf } from "../../../hooks/use-text-of"
import { useValues } from "../../../hooks/use-values"
import { ChoiceField } from "../../common/choice-field"
import { FormDrawer } from "../../common/form-drawer"
import { SwitchField } from "../../common/switch-field"
import { EvidenceField } from "./evidence-field"
import { type EvidenceInput, evidenceOf, isAllGiven } from "./evidence-values"

const skipReasons = ["not_applicable", "customer_declined", "done_before", "not_possible"] as const

type SkipReason = (typeof skipReasons)[number]

/** Takes down a step's evidence, once; a step that need not be done may be left out with a reason. */
export const StepForm = ({ case_, step }: { case_: AdminCaseDetail; step: CaseStep }) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const { definition } = step
  const { values, set, isDirty } = useValues({
    isSkipped: false,
    reason: undefined as SkipReason | undefined,
    evidence: {} as Record<string, EvidenceInput>,
  })
  const { mutateAsync, isPending } = useCompleteStep(case_.id)
  const isComplete = values.isSkipped ? values.reason !== undefined : isAllGiven(definition.evidence, values.evidence)
  const body = values.isSkipped
    ? { skip_reason: values.reason }
    : { evidence: evidenceOf(definition.evidence, values.evidence) }

  return (
    <FormDrawer
      title={textOf(definition.title)}
      description={textOf(definition.instruction) || undefined}
      onSubmit={() => mutateAsync({ step_id: step.id, ...body, rev: case_.rev })}
      success={t("cases.steps.saved")}
      isComplete={isComplete}
      isDirty={isDirty}
      isPending={isPending}
    >
      {!definition.is_required && (
        <SwitchField
          label={t("cases.steps.skip")}
          hint={t("cases.steps.skipHint")}
          value={values.isSkipped}
          onChange={(isSkipped) => set("isSkipped", isSkipped)}
        />
      )}
      {values.isSkipped && (
        <ChoiceField
          label={t("fields.reason")}
          value={values.reason}
          choices={skipReasons.map((value) => ({ value, label: t(`cases.steps.skipReason.${value}`) }))}
          onChange={(reason) => set("reason", reason)}
        />
      )}
      {!values.isSkipped && definition.evidence.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("cases.steps.nothingAsked")}
        </Text>
      )}
      {!values.isSkipped &&
        definition.evidence.map((evidence) => (
          <EvidenceField
            key={evidence.code}
            caseId={case_.id}
            stepId={step.id}
            definition={evidence}
            value={values.evidence[evidence.code] ?? {}}
            onChange={(value) => set("evidence", { ...values.evidence, [evidence.code]: value })}
          />
        ))}
    </FormDrawer>
  )
}
