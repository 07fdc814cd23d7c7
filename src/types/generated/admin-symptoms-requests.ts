// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { CaseServiceKind } from "./shared"

/** Of `GET /admin/after-sales/symptoms`. */
export type AdminSymptomsListQuery = {
  kind?: CaseServiceKind
  /** Language of the texts, such as it */
  locale?: string
}
