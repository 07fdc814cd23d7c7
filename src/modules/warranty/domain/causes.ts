/**
 * What a customer or agent can say went wrong. `conformity` causes are the seller's to answer for by law, and so is
 * what nobody can explain yet; `doubtful` ones may or may not be, so a person looks at them. No cause makes software
 * say no.
 */
export const causes = {
  defect: "conformity",
  not_as_described: "conformity",
  missing_parts: "conformity",
  damaged_on_arrival: "conformity",
  faulty_installation: "conformity",
  wrong_instructions: "conformity",
  software: "conformity",
  fault_returned: "conformity",
  third_party_repair: "conformity",
  normal_wear: "doubtful",
  consumable: "doubtful",
  cosmetic: "doubtful",
  misuse: "doubtful",
  neglect: "doubtful",
  accident: "doubtful",
  liquid: "doubtful",
  external_event: "doubtful",
  modification: "doubtful",
  commercial_use: "doubtful",
  unknown: "conformity",
} as const satisfies Record<string, "conformity" | "doubtful">

export type CauseCode = keyof typeof causes
export const causeCodes = Object.keys(causes) as CauseCode[]

/** Whether a person has to look at the cause before anything is promised. */
export function isDoubtful(cause: CauseCode | null): cause is CauseCode {
  return cause !== null && causes[cause] === "doubtful"
}

/**
 * Causes that a policy may leave out. Faults that come from the shop or the thing itself may not be, and neither may
 * an earlier repair by somebody else (Directive (EU) 2024/1799, art. 5(6) and (7)).
 */
export const excludableCauses: readonly CauseCode[] = causeCodes.filter((code) => causes[code] === "doubtful")
