import { ArrowDownMini, ArrowUpMini, Plus, Trash } from "@medusajs/icons"
import { Button, Container, Heading, IconButton } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import { ChoiceField } from "../common/choice-field"
import { LanguageTexts } from "../common/language-texts"
import { SwitchField } from "../common/switch-field"
import { EvidenceEditor } from "./evidence-editor"
import { newEvidence, stepDoers, type StepValues } from "./step-values"

type StepEditorProps = {
  place: number
  count: number
  step: StepValues
  onChange: (step: StepValues) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One step: what is done, by whom, and what must be shown for it. */
export const StepEditor = ({ place, count, step, onChange, onMove, onRemove }: StepEditorProps) => {
  const { t } = useTranslation("afterSales")
  const [up, down] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)]
  const pressed = useRef<-1 | 1>()
  const move = (by: -1 | 1) => {
    pressed.current = by
    onMove(by)
  }

  // Whoever moves a step by keyboard goes on from it: where it can be moved no further, from the other button.
  useEffect(() => {
    const [wanted, other] = pressed.current === -1 ? [up.current, down.current] : [down.current, up.current]
    if (pressed.current) {
      const button = wanted?.disabled ? other : wanted
      button?.focus()
    }
    pressed.current = undefined
  }, [place])
  const change = (more: Partial<StepValues>) => onChange({ ...step, ...more })

  return (
    <Container className="flex flex-col gap-y-4 p-4">
      <div className="flex items-center justify-between gap-x-2">
        <Heading level="h3">{t("procedures.form.step", { place })}</Heading>
        <div className="flex items-center gap-x-1">
          <IconButton
            ref={up}
            type="button"
            size="small"
            variant="transparent"
            disabled={place === 1}
            aria-label={t("procedures.form.up", { place })}
            onClick={() => move(-1)}
          >
            <ArrowUpMini />
          </IconButton>
          <IconButton
            ref={down}
            type="button"
            size="small"
            variant="transparent"
            disabled={place === count}
            aria-label={t("procedures.form.down", { place })}
            onClick={() => move(1)}
          >
            <ArrowDownMini />
          </IconButton>
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            aria-label={t("procedures.form.removeStep", { place })}
            onClick={onRemove}
          >
            <Trash />
          </IconButton>
        </div>
      </div>
      <LanguageTexts
        label={t("procedures.form.title")}
        hint={t("procedures.form.titleHint")}
        texts={step.title}
        onChange={(title) => change({ title })}
      />
      <LanguageTexts
        label={t("procedures.form.instruction")}
        hint={t("procedures.form.instructionHint")}
        rows={3}
        texts={step.instruction}
        onChange={(instruction) => change({ instruction })}
      />
      <ChoiceField
        label={t("procedures.form.by")}
        value={step.by}
        choices={stepDoers.map((value) => ({ value, label: t(`procedures.by.${value}`) }))}
        onChange={(by) => change({ by })}
      />
      <SwitchField
        label={t("procedures.form.required")}
        hint={t("procedures.form.requiredHint")}
        value={step.isRequired}
        onChange={(isRequired) => change({ isRequired })}
      />
      {step.evidence.map((evidence, index) => (
        <EvidenceEditor
          key={evidence.code}
          evidence={evidence}
          onChange={(next) => change({ evidence: step.evidence.map((other, at) => (at === index ? next : other)) })}
          onRemove={() => change({ evidence: step.evidence.filter((_, at) => at !== index) })}
        />
      ))}
      <Button
        type="button"
        size="small"
        variant="transparent"
        className="self-start"
        onClick={() => change({ evidence: [...step.evidence, newEvidence()] })}
      >
        <Plus />
        {t("procedures.form.addEvidence")}
      </Button>
    </Container>
  )
}
