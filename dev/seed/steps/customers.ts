import {
  createCustomerAccountWorkflow,
  createCustomerGroupsWorkflow,
  linkCustomersToCustomerGroupWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Shop } from "../context"
import { businessCustomer, password, people, type Person } from "../data/people"
import { register } from "./register-login"

/** Accounts for those who have one, and the group of those who buy for their trade. */
export async function createCustomers(
  container: MedusaContainer
): Promise<{ customers: Shop["customers"]; businessGroupId: string }> {
  const customers: Shop["customers"] = {}
  for (const person of people) {
    customers[person.key] = person.hasAccount
      ? { ...person, customer_id: await createAccount(container, person) }
      : { ...person }
  }
  const { result: groups } = await createCustomerGroupsWorkflow(container).run({
    input: { customersData: [{ name: "Trade customers" }] },
  })
  await linkCustomersToCustomerGroupWorkflow(container).run({
    input: { id: groups[0].id, add: [customers[businessCustomer].customer_id!] },
  })
  return { customers, businessGroupId: groups[0].id }
}

async function createAccount(container: MedusaContainer, person: Person): Promise<string> {
  const { email, first_name, last_name, company_name } = person
  const authIdentityId = await register(container, email, password)
  const { result } = await createCustomerAccountWorkflow(container).run({
    input: { authIdentityId, customerData: { email, first_name, last_name, company_name } },
  })
  return result.id
}
