import type { Requirements } from "./types"

/** What a new service asks for: a unit in the customer's hands, and nothing else. */
export const defaultRequirements: Requirements = {
  needs_unit: true,
  coverage: "any",
  unit_statuses: ["shipped", "delivered", "installed"],
  product: { type: "all", ids: [] },
  country_codes: null,
  min_age_months: null,
  max_age_months: null,
  minutes: null,
  skills: [],
  max_open_per_unit: 1,
}
