import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { RoleName } from "../../../../shared/permissions"
import { platformOf } from "../../../services"

export type UserRole = {
  user_id: string
  email: string | null
  name: string | null
  role: RoleName
  is_default: boolean
}

/** Every user of the dashboard with their role: who was given none is a manager. */
export async function listUserRoles(scope: MedusaContainer): Promise<UserRole[]> {
  const users = await scope.resolve(Modules.USER).listUsers({}, { take: null, order: { email: "ASC" } })
  const given = new Map((await platformOf(scope).listRoles()).map(({ user_id, role }) => [user_id, role]))

  return users.map(({ id, email, first_name, last_name }) => ({
    user_id: id,
    email,
    name: [first_name, last_name].filter(Boolean).join(" ") || null,
    role: given.get(id) ?? "manager",
    is_default: !given.has(id),
  }))
}
