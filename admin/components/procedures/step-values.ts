import type { AdminProceduresUpdateBody, EvidenceKind, ProcedureStep, StepDoer } from "../../../src/types"
import { newKey } from "../../lib/new-key"
import { typedNumber } from "../cases/steps/evidence-values"

export const stepDoers: StepDoer[] = ["agent", "technician", "customer"]
export const evidenceKinds: EvidenceKind[] = ["check", "measurement", "photo", "signature", "serial_scan", "note"]

export type EvidenceValues = {
  code: string
  kind: EvidenceKind
  label: Record<string, string>
  isRequired: boolean
  min: string
  max: string
  unit: string
}

/** A step as the editor holds it: numbers as they are typed. */
export type StepValues = {
  code: string
  title: Record<string, string>
  instruction: Record<string, string>
  by: StepDoer
  isRequired: boolean
  evidence: EvidenceValues[]
  document: string | null
}

type Steps = NonNullable<AdminProceduresUpdateBody["steps"]>

const textOf = (number: number | null) => (number === null ? "" : String(number))

export function stepValuesOf(step: ProcedureStep): StepValues {
  return {
    code: step.code,
    title: step.title,
    instruction: step.instruction,
    by: step.by,
    isRequired: step.is_required,
    evidence: step.evidence.map(({ code, kind, label, is_required, min, max, unit }) => ({
      code,
      kind,
      label,
      isRequired: is_required,
      min: textOf(min),
      max: textOf(max),
      unit: unit ?? "",
    })),
    document: step.document,
  }
}

/** A code that nothing in the procedure carries yet; people see titles, so it need not speak. */
const freshCode = (prefix: string) => `${prefix}_${newKey().slice(0, 8)}`

export const newStep = (): StepValues => ({
  code: freshCode("step"),
  title: {},
  instruction: {},
  by: "agent",
  isRequired: true,
  evidence: [],
  document: null,
})

export const newEvidence = (): EvidenceValues => ({
  code: freshCode("evidence"),
  kind: "check",
  label: {},
  isRequired: true,
  min: "",
  max: "",
  unit: "",
})

/** What the API takes: limits only where something is measured. */
export function stepsBody(steps: StepValues[]): Steps {
  return steps.map((step) => ({
    code: step.code,
    title: withoutEmpty(step.title),
    instruction: withoutEmpty(step.instruction),
    by: step.by,
    is_required: step.isRequired,
    document: step.document,
    evidence: step.evidence.map((evidence) => ({
      code: evidence.code,
      kind: evidence.kind,
      label: withoutEmpty(evidence.label),
      is_required: evidence.isRequired,
      ...limitsOf(evidence),
    })),
  }))
}

function limitsOf({ kind, min, max, unit }: EvidenceValues) {
  if (kind !== "measurement") {
    return {}
  }
  const [least, most] = [typedNumber(min), typedNumber(max)]
  return {
    ...(least === null ? {} : { min: least }),
    ...(most === null ? {} : { max: most }),
    ...(unit.trim() ? { unit: unit.trim() } : {}),
  }
}

/** Whether every step has a title and every limit can be read as one. */
export function areStepsComplete(steps: StepValues[]): boolean {
  const hasText = (texts: Record<string, string>) => Object.values(texts).some((text) => text.trim())
  return steps.every(
    ({ title, evidence }) => hasText(title) && evidence.every((asked) => hasText(asked.label) && isLimitReadable(asked))
  )
}

export function isLimitReadable({ kind, min, max }: EvidenceValues): boolean {
  if (kind !== "measurement") {
    return true
  }
  const [least, most] = [typedNumber(min), typedNumber(max)]
  const isReadable = (text: string, number: number | null) => !text.trim() || number !== null
  return isReadable(min, least) && isReadable(max, most) && (least === null || most === null || least <= most)
}

/** The list with one thing a place further up or down; at an end it stays as it is. */
export function moved<Item>(items: Item[], index: number, by: -1 | 1): Item[] {
  const to = index + by
  if (to < 0 || to >= items.length) {
    return items
  }
  const next = [...items]
  next.splice(to, 0, ...next.splice(index, 1))
  return next
}

function withoutEmpty(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim()))
}
