import type { Person } from "../data/people"

/** Where a person's parcels go. */
export function addressOf({ first_name, last_name, address_1, city, postal_code, country_code, company_name }: Person) {
  return { first_name, last_name, address_1, city, postal_code, country_code, company: company_name }
}
