import type { RoleName } from "./roles"
import { type Operation, permissionLimits, permissionTable, type Resource } from "./table"

/**
 * Whether the shipped table lets a role do something. What the table doesn't name is refused.
 *
 * @param amount what is granted, in the operation's own unit: months for `warranties.extend`
 */
export function rolePermits(role: RoleName, resource: Resource, operation: Operation, amount?: number): boolean {
  const operations: Partial<Record<string, readonly RoleName[]>> = permissionTable[resource] ?? {}
  const roles = Object.hasOwn(operations, operation) ? operations[operation] : undefined
  if (!roles?.includes(role)) {
    return false
  }
  const bound = permissionLimits.find(
    (row) => row.role === role && row.resource === resource && row.operation === operation
  )

  return !bound || (amount !== undefined && amount <= bound.limit)
}
