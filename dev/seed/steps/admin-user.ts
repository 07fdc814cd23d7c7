import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { admin, password } from "../data/people"
import { register } from "./register-login"

/** The dashboard's login. */
export async function createAdmin(container: MedusaContainer): Promise<string> {
  const authIdentityId = await register(container, admin.email, password)
  const { result } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId, userData: admin },
  })
  return result.id
}
