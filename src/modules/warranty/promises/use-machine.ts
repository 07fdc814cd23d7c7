import { defineTransitions } from "../../../shared/transitions"

export type CoverageUseState = "reserved" | "used" | "released"
export type CoverageUseAction = "reserve" | "commit" | "release"

/** A use is promised first, then taken or given back. What was given back may be asked for again. */
export const coverageUseTransitions = defineTransitions<CoverageUseState, CoverageUseAction>([
  { from: "released", action: "reserve", to: "reserved", by: "agent" },
  { from: "reserved", action: "commit", to: "used", by: "agent" },
  { from: "reserved", action: "release", to: "released", by: "agent" },
])
