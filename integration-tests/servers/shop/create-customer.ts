import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Customer } from "./shop"

/** A customer with an account, signed in for a day. */
export async function createCustomer(container: MedusaContainer, email: string): Promise<Customer> {
  const { authIdentity } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: { email, password: "supersecret" } })
  if (!authIdentity) {
    throw new Error(`No login was made for ${email}`)
  }
  const { result } = await createCustomerAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, customerData: { email, first_name: "Ada", last_name: "Rossi" } },
  })
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const token = generateJwtToken(
    {
      actor_id: result.id,
      actor_type: "customer",
      auth_identity_id: authIdentity.id,
      app_metadata: { customer_id: result.id },
    },
    { secret: http.jwtSecret, expiresIn: "1d" }
  )

  return { id: result.id, email, token }
}
