import type { MedusaContainer } from "@medusajs/framework/types"
import { personsOf } from "../../../../workflows/platform/privacy/person"
import { installedBaseOf } from "../../../services"

/** Whose holidays move the last day where nobody says: the country of what the person bought, else weekends alone. */
export async function countryOf(
  scope: MedusaContainer,
  person: { email?: string; customer_id?: string }
): Promise<string> {
  const { accounts } = await personsOf(scope, { email: person.email ?? null, customer_id: person.customer_id ?? null })
  for (const account of accounts) {
    const units = await installedBaseOf(scope).listPersonUnits(account)
    const known = units.find(({ country_code }) => country_code !== null)
    if (known?.country_code) {
      return known.country_code
    }
  }
  return "eu"
}
