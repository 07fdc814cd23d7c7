/** A unit whose warranties must be brought in line with the facts of this revision. */
export type StaleUnit = { id: string; facts_rev: number }

/** A row of a list that was not taken, with the line it stands on and why. */
export type RejectedRow = { line: number; code: string; message: string }
