import type { AdminServiceLevel } from "../../../src/types"

type Scope = AdminServiceLevel["scope"]

/** From everybody to one customer: the more particular level goes before the other. */
export const levelScopes: Scope[] = ["default", "country", "group", "customer"]

/** Whom a level is for: codes of countries are written in capitals, ids stay as they are. */
export const scopeIdsText = ({ scope, scope_ids }: Pick<AdminServiceLevel, "scope" | "scope_ids">): string =>
  scope_ids.map((id) => (scope === "country" ? id.toUpperCase() : id)).join(", ")
