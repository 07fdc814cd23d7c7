import { defineTransitions } from "../../../shared/transitions"

export type VersionStatus = "draft" | "published" | "retired"
export type VersionAction = "publish" | "supersede" | "retire"

/** A version of a procedure or of instructions is written, published once, and then only taken out of use. */
export const versionTransitions = defineTransitions<VersionStatus, VersionAction>([
  { from: "draft", action: "publish", to: "published", by: "manager" },
  { from: "published", action: "supersede", to: "retired", by: "manager" },
  { from: "published", action: "retire", to: "retired", by: "manager" },
])
