import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { PrivacyRequestRecord } from "../../../modules/platform"

/** A person by every account and address that the request leads to. */
export type Persons = { accounts: { customer_id: string | null; emails: string[] }[]; emails: string[] }

/**
 * Whose data a request is about: the address that was given and that of the account, with the accounts and guest
 * records that core has under either. Orders without an account make a customer of their own each time.
 */
export async function personsOf(
  container: MedusaContainer,
  { email, customer_id }: Pick<PrivacyRequestRecord, "email" | "customer_id">
): Promise<Persons> {
  const customers = container.resolve(Modules.CUSTOMER)
  const select = { select: ["id", "email"] as ["id", "email"], take: 1000 }
  const named = customer_id === null ? [] : await customers.listCustomers({ id: [customer_id] }, select)
  const emails = [email, ...named.map((customer) => customer.email)]
    .filter((address): address is string => Boolean(address))
    .map((address) => address.trim().toLowerCase())
  const unique = [...new Set(emails)]
  const alike = unique.length ? await customers.listCustomers({ email: unique }, select) : []
  const ids = [...new Set([...(customer_id === null ? [] : [customer_id]), ...alike.map(({ id }) => id)])]

  return {
    emails: unique,
    accounts: ids.length
      ? ids.map((id) => ({ customer_id: id, emails: unique }))
      : [{ customer_id: null, emails: unique }],
  }
}
