import { useTranslation } from "react-i18next"
import type { CaseEvidenceDefinition } from "../../../../src/types"
import { useTextOf } from "../../../hooks/use-text-of"
import { ChoiceField } from "../../common/choice-field"
import { TextField } from "../../common/text-field"
import { EvidenceFile } from "./evidence-file"
import { type EvidenceInput, isWithin, typedNumber } from "./evidence-values"
import { useLimitsText } from "./use-limits-text"

type EvidenceFieldProps = {
  caseId: string
  stepId: string
  definition: CaseEvidenceDefinition
  value: EvidenceInput
  onChange: (value: EvidenceInput) => void
}

/** One piece of evidence, asked for as its kind needs it. */
export const EvidenceField = ({ caseId, stepId, definition, value, onChange }: EvidenceFieldProps) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const limitsText = useLimitsText()
  const label = textOf(definition.label)
  const isOptional = !definition.is_required

  switch (definition.kind) {
    case "check":
      return (
        <ChoiceField
          label={label}
          value={value.checked === undefined ? undefined : value.checked ? "yes" : "no"}
          choices={[
            { value: "yes", label: t("cases.steps.passed") },
            { value: "no", label: t("cases.steps.notPassed") },
          ]}
          onChange={(answer) => onChange({ checked: answer === "yes" })}
        />
      )
    case "photo":
    case "signature":
      return (
        <EvidenceFile
          caseId={caseId}
          stepId={stepId}
          label={label}
          file={value.file}
          onChange={(file) => onChange({ file })}
        />
      )
    case "measurement": {
      const isNumber = !value.text?.trim() || typedNumber(value.text) !== null
      const isOut = isNumber && Boolean(value.text?.trim()) && !isWithin(definition, value.text)
      return (
        <TextField
          label={label}
          hint={limitsText(definition)}
          error={isNumber ? (isOut ? t("cases.steps.willFail") : undefined) : t("cases.steps.notANumber")}
          isOptional={isOptional}
          autoComplete="off"
          value={value.text ?? ""}
          onChange={(text) => onChange({ text })}
        />
      )
    }
    case "serial_scan":
    case "note":
      return (
        <TextField
          label={label}
          isOptional={isOptional}
          rows={definition.kind === "note" ? 3 : undefined}
          maxLength={definition.kind === "note" ? 4_000 : 100}
          autoComplete="off"
          value={value.text ?? ""}
          onChange={(text) => onChange({ text })}
        />
      )
  }
}
