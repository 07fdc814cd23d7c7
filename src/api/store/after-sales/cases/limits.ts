import type { TryLimit } from "../../../limit-tries"

const hour = 3_600

/** What one customer may do in an hour; more is a program's work. */
export const creatingLimit: TryLimit = { what: "case", limit: 30, seconds: hour }
export const writingLimit: TryLimit = { what: "case-message", limit: 60, seconds: hour }
export const uploadLimit: TryLimit = { what: "case-upload", limit: 120, seconds: hour }
