import type { Instant } from "./local-date"

export type CaseNumberContext = {
  /** Ascending, unique in the shop; may have gaps. */
  sequence: number
  /** Kind of the service that the case asks for, for example `repair`. */
  kind: string
  opened_at: Instant
}

/**
 * How cases are numbered: 1 to 40 letters, digits and `. / _ # -`. A number that exists already refuses the case, so
 * use the sequence.
 */
export type CaseNumberStrategy = (context: CaseNumberContext) => string
