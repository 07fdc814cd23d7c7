import type { AdminCasesCompleteStepBody, CaseEvidenceDefinition } from "../../../../src/types"

/** What is in a form's field for a piece of evidence, before it is one. */
export type EvidenceInput = { checked?: boolean; text?: string; file?: { id: string; name: string } }

type Evidence = NonNullable<AdminCasesCompleteStepBody["evidence"]>[number]

/** A decimal number as people type it, with a comma or a point; null when it is none. */
export function typedNumber(text: string | undefined): number | null {
  const plain = text?.trim().replace(",", ".") ?? ""
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}

/** Whether a measurement lies within its limits; one without a number lies nowhere. */
export function isWithin({ min, max }: Pick<CaseEvidenceDefinition, "min" | "max">, text: string | undefined): boolean {
  const number = typedNumber(text)
  return number !== null && (min === null || number >= min) && (max === null || number <= max)
}

function valueOf({ kind, unit }: CaseEvidenceDefinition, input: EvidenceInput): Evidence["value"] | null {
  const text = input.text?.trim() ?? ""
  switch (kind) {
    case "check":
      return input.checked === undefined ? null : { checked: input.checked }
    case "measurement": {
      const number = typedNumber(input.text)
      return number === null ? null : { number, unit }
    }
    case "photo":
    case "signature":
      return input.file ? { attachment_id: input.file.id } : null
    case "serial_scan":
      return text ? { serial_number: text } : null
    case "note":
      return text ? { text } : null
  }
}

/** The evidence that was given, as the API takes it. */
export function evidenceOf(asked: CaseEvidenceDefinition[], given: Record<string, EvidenceInput>): Evidence[] {
  return asked.flatMap((definition) => {
    const value = valueOf(definition, given[definition.code] ?? {})
    return value ? [{ code: definition.code, value }] : []
  })
}

/** Whether everything is there that the step can't do without, and nothing that can't be read. */
export function isAllGiven(asked: CaseEvidenceDefinition[], given: Record<string, EvidenceInput>): boolean {
  return asked.every((definition) => {
    const input = given[definition.code] ?? {}
    const isBlank = !input.text?.trim() && !input.file && input.checked === undefined
    return valueOf(definition, input) !== null || (isBlank && !definition.is_required)
  })
}
