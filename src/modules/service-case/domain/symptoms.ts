import data from "./symptom-list.json"
import type { ServiceKind } from "./types"

export type Symptom = {
  code: string
  /** Services for which a customer may name it. */
  kinds: ServiceKind[]
  /** Somebody may be in danger: the case is critical from its first second. */
  is_safety: boolean
}

/** What may be said to be wrong; the words stand in `case.json` of the texts under `symptom`. */
export const symptoms = data as readonly Symptom[]

export function symptomsFor(kind?: ServiceKind): Symptom[] {
  return symptoms.filter(({ kinds }) => kind === undefined || kinds.includes(kind))
}

export function isSymptom(code: string): boolean {
  return symptoms.some((symptom) => symptom.code === code)
}
