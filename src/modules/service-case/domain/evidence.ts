import { codePoints } from "../../../shared/code-points"
import { invalid } from "../../../shared/errors"
import { codeKey } from "./search-words"
import type { EvidenceDefinition, EvidenceValue } from "./types"

export type JudgedEvidence = {
  definition: EvidenceDefinition
  value: EvidenceValue
  /** Null where there is nothing to compare with. */
  within_limits: boolean | null
}

const maxNote = 5000

/**
 * What was shown for a step, held against what the procedure asks for.
 *
 * @throws `invalid_data` when required evidence is missing, or some is unknown, named twice or of another kind
 */
export function judgeEvidence(
  definitions: readonly EvidenceDefinition[],
  given: readonly { code: string; value: EvidenceValue }[],
  /** Serial numbers of the case's units. */
  serials: readonly string[]
): JudgedEvidence[] {
  const byCode = new Map(definitions.map((definition) => [definition.code, definition]))
  const seen = new Set<string>()
  for (const { code } of given) {
    if (!byCode.has(code) || seen.has(code)) {
      invalid("evidence", code, `each at most once: ${[...byCode.keys()].join(", ") || "none"}`)
    }
    seen.add(code)
  }
  const missing = definitions.filter(({ code, is_required }) => is_required && !seen.has(code))
  if (missing.length) {
    invalid("evidence", [...seen], `with what is required: ${missing.map(({ code }) => code).join(", ")}`)
  }
  return given.map(({ code, value }) => judge(byCode.get(code) as EvidenceDefinition, value, serials))
}

function judge(definition: EvidenceDefinition, value: EvidenceValue, serials: readonly string[]): JudgedEvidence {
  const judged = (within_limits: boolean | null): JudgedEvidence => ({ definition, value, within_limits })
  switch (definition.kind) {
    case "check":
      return "checked" in value && typeof value.checked === "boolean"
        ? judged(value.checked)
        : wrong(definition, value, "{ checked: true or false }")
    case "measurement":
      return judgeMeasurement(definition, value)
    case "photo":
    case "signature":
      return "attachment_id" in value && value.attachment_id
        ? judged(null)
        : wrong(definition, value, "{ attachment_id } of a file on this case")
    case "serial_scan":
      return "serial_number" in value && isText(value.serial_number, 100)
        ? judged(serials.length ? serials.some((serial) => codeKey(serial) === codeKey(value.serial_number)) : null)
        : wrong(definition, value, "{ serial_number } of 1 to 100 characters")
    case "note":
      return "text" in value && isText(value.text, maxNote)
        ? judged(null)
        : wrong(definition, value, `{ text } of 1 to ${maxNote} characters`)
  }
}

/** Limits belong to what is allowed: exactly the least and exactly the most are within. */
function judgeMeasurement(definition: EvidenceDefinition, value: EvidenceValue): JudgedEvidence {
  const unit = definition.unit ?? null
  const { min = null, max = null } = definition
  if (!("number" in value) || !Number.isFinite(value.number) || (value.unit !== undefined && value.unit !== unit)) {
    return wrong(definition, value, `{ number, unit: ${unit === null ? "null" : `"${unit}"`} }`)
  }
  const isWithin = (min === null || value.number >= min) && (max === null || value.number <= max)
  return {
    definition,
    value: { number: value.number, unit },
    within_limits: min === null && max === null ? null : isWithin,
  }
}

function isText(value: unknown, most: number): boolean {
  return typeof value === "string" && value.trim() !== "" && codePoints(value) <= most
}

function wrong({ code }: EvidenceDefinition, value: EvidenceValue, accepted: string): never {
  return invalid(`evidence.${code}`, value, accepted)
}
