import type { RoleName } from "../../../shared/permissions/roles"

/**
 * Whether nobody would be manager any more. Who has no role of their own is one.
 *
 * @param userIds all users of the dashboard
 * @param roles the roles as they would be
 */
export function leavesNoManager(userIds: string[], roles: ReadonlyMap<string, RoleName>): boolean {
  return !userIds.some((id) => (roles.get(id) ?? "manager") === "manager")
}
