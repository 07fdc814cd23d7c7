import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
import { linkSalesChannelsToApiKeyWorkflow } from "@medusajs/medusa/core-flows"
import type { RoleName } from "../../../src/shared/permissions"
import { assignRoleWorkflow } from "../../../src/workflows/platform/workflows/assign-role"
import type { Headers } from "./call"

export type Customer = { id: string; email: string; headers: Headers }
export type User = { id: string; headers: Headers }

/** A token as core gives it at a login. */
export function tokenOf(container: MedusaContainer, actorType: string, actorId: string, rest: object = {}): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  return generateJwtToken(
    { actor_id: actorId, actor_type: actorType, auth_identity_id: "", app_metadata: {}, ...rest },
    { secret: http.jwtSecret, expiresIn: "1h", jwtOptions: http.jwtOptions }
  )
}

export const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` })

export async function makeCustomer(container: MedusaContainer, email: string, key: Headers): Promise<Customer> {
  const customers = container.resolve(Modules.CUSTOMER)
  const { id } = await customers.createCustomers({ email, has_account: true, first_name: "Test" })
  return { id, email, headers: { ...key, ...bearer(tokenOf(container, "customer", id)) } }
}

export async function makeUser(container: MedusaContainer, role?: RoleName): Promise<User> {
  const email = `${role ?? "first"}@example.com`
  const { id } = await container.resolve(Modules.USER).createUsers({ email, first_name: role ?? "First" })
  if (role) {
    await assignRoleWorkflow(container).run({ input: { user_id: id, role, actor: { type: "system", id: null } } })
  }
  return { id, headers: bearer(tokenOf(container, "user", id)) }
}

export async function makeSecretKey(container: MedusaContainer): Promise<Headers> {
  const key = await container.resolve(Modules.API_KEY).createApiKeys({ title: "s", type: "secret", created_by: "test" })
  return { authorization: `Basic ${Buffer.from(`${key.token}:`).toString("base64")}` }
}

/** A publishable key with one sales channel of its own. */
export async function makeChannel(container: MedusaContainer, name: string) {
  const channel = await container.resolve(Modules.SALES_CHANNEL).createSalesChannels({ name })
  const key = await container
    .resolve(Modules.API_KEY)
    .createApiKeys({ title: name, type: "publishable", created_by: "test" })
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [channel.id] } })
  return { id: channel.id, headers: { "x-publishable-api-key": key.token } }
}
