import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

/** So that a shop with a hundred users, all managers until told apart, isn't mailed a hundred times. */
const mostManagers = 10

/** Who decides about what nobody else has in hand. */
export async function managerIds(container: MedusaContainer): Promise<string[]> {
  const users = await container
    .resolve(Modules.USER)
    .listUsers({}, { select: ["id"], take: null, order: { created_at: "ASC" } })
  const roles = await container.resolve<PlatformModuleService>(PLATFORM_MODULE).listRoles()
  const roleOf = new Map(roles.map(({ user_id, role }) => [user_id, role]))

  return users
    .map(({ id }) => id)
    .filter((id) => (roleOf.get(id) ?? "manager") === "manager")
    .slice(0, mostManagers)
}

/** Who takes cases today; where nobody is set active, the managers. */
export async function deskIds(container: MedusaContainer): Promise<string[]> {
  const users = await container.resolve(Modules.USER).listUsers({}, { select: ["id"], take: null })
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  const agents = await cases.listCaseAgents(users.map(({ id }) => id))
  const present = agents.filter(({ is_active, is_away }) => is_active && !is_away).map(({ user_id }) => user_id)

  return present.length ? present : managerIds(container)
}
