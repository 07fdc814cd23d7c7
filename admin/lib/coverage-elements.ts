import type { ElementDays } from "../../src/types"

/** The kinds of cost that a warranty pays, in the order in which they are shown. */
export const coverageElements = ["parts", "labour", "travel"] as const satisfies (keyof ElementDays)[]
