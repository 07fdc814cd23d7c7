import type { MedusaContainer } from "@medusajs/framework/types"
import { rolePermits } from "./role-permits"
import type { RoleName, StaffActor } from "./roles"
import type { PermissionStrategy } from "./strategy"
import { type Operation, permissionLimits, permissionTable, type Resource } from "./table"

/** What a member of staff may do, for the dashboard to offer that and nothing else. */
export type OwnPermissions = {
  /** Null in a shop that decides by a strategy of its own. */
  role: RoleName | null
  /** `<resource>.<operation>`. Where a role has a limit: up to that. */
  permissions: string[]
  limits: { permission: string; limit: number }[]
}

const pairs = Object.entries(permissionTable).flatMap(([resource, operations]) =>
  Object.keys(operations).map((operation) => [resource as Resource, operation as Operation] as const)
)
const nameOf = (resource: Resource, operation: Operation) => `${resource}.${operation}`

/** By the shipped table. */
export function permissionsOfRole(role: RoleName): OwnPermissions {
  return {
    role,
    permissions: pairs.flatMap((pair) => (rolePermits(role, ...pair, 0) ? nameOf(...pair) : [])),
    limits: permissionLimits
      .filter((bound) => bound.role === role)
      .map(({ resource, operation, limit }) => ({ permission: nameOf(resource, operation), limit })),
  }
}

/** By the shop's own strategy, which is asked for each. Its limits show only when somebody meets them. */
export async function permissionsByStrategy(
  strategy: PermissionStrategy,
  actor: StaffActor,
  container: MedusaContainer
): Promise<OwnPermissions> {
  const answers = await Promise.all(
    pairs.map(async (pair) => ((await strategy.can(actor, ...pair, 0, container)) === true ? nameOf(...pair) : []))
  )
  return { role: null, permissions: answers.flat(), limits: [] }
}
