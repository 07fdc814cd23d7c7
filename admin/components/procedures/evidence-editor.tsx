import { Trash } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ChoiceField } from "../common/choice-field"
import { LanguageTexts } from "../common/language-texts"
import { SwitchField } from "../common/switch-field"
import { TextField } from "../common/text-field"
import { evidenceKinds, type EvidenceValues, isLimitReadable } from "./step-values"

type EvidenceEditorProps = {
  evidence: EvidenceValues
  onChange: (evidence: EvidenceValues) => void
  onRemove: () => void
}

/** What must be shown for a step; a measurement within its limits. */
export const EvidenceEditor = ({ evidence, onChange, onRemove }: EvidenceEditorProps) => {
  const { t } = useTranslation("afterSales")
  const change = (more: Partial<EvidenceValues>) => onChange({ ...evidence, ...more })

  return (
    <div className="bg-ui-bg-subtle flex flex-col gap-y-4 rounded-lg p-4">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-2">
        <ChoiceField
          label={t("procedures.form.evidence")}
          value={evidence.kind}
          choices={evidenceKinds.map((value) => ({ value, label: t(`procedures.evidence.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <IconButton
          type="button"
          variant="transparent"
          aria-label={t("procedures.form.removeEvidence")}
          onClick={onRemove}
        >
          <Trash />
        </IconButton>
      </div>
      <LanguageTexts
        label={t("procedures.form.label")}
        hint={t("procedures.form.labelHint")}
        texts={evidence.label}
        onChange={(label) => change({ label })}
      />
      {evidence.kind === "measurement" && (
        <div className="grid grid-cols-3 gap-3">
          <TextField
            label={t("procedures.form.min")}
            error={isLimitReadable(evidence) ? undefined : t("procedures.form.limitError")}
            value={evidence.min}
            onChange={(min) => change({ min })}
          />
          <TextField label={t("procedures.form.max")} value={evidence.max} onChange={(max) => change({ max })} />
          <TextField
            label={t("procedures.form.unit")}
            maxLength={20}
            value={evidence.unit}
            onChange={(unit) => change({ unit })}
          />
        </div>
      )}
      <SwitchField
        label={t("procedures.form.evidenceRequired")}
        hint={t("procedures.form.evidenceRequiredHint")}
        value={evidence.isRequired}
        onChange={(isRequired) => change({ isRequired })}
      />
    </div>
  )
}
