import type { MedusaContainer } from "@medusajs/framework/types"
import { forbidden } from "../errors"
import { rolePermits } from "./role-permits"
import type { RoleName, StaffActor } from "./roles"
import type { PermissionStrategy } from "./strategy"
import type { Operation, Resource } from "./table"

/** The side of the platform module that a permission check needs. */
type RoleSource = {
  getOptions(): { permissions: PermissionStrategy | null }
  /** One indexed read; nothing is kept between requests. */
  roleOf(actor: StaffActor): Promise<RoleName>
}

const platformModule = "after_sales_platform"

/**
 * Lets a request pass or throws `forbidden` (403). Asks the shop's own strategy when it has one, else the
 * shipped table with the actor's present role.
 *
 * @param amount what is granted, where a role has a limit: months for `warranties.extend`. Left out where one
 * is due, only roles without a limit pass.
 */
export async function assertCan<R extends Resource>(
  container: MedusaContainer,
  actor: StaffActor,
  resource: R,
  operation: Operation<R>,
  amount?: number
): Promise<void> {
  const platform = container.resolve<RoleSource>(platformModule)
  const { permissions } = platform.getOptions()
  const isPermitted = permissions
    ? await permissions.can(actor, resource, operation, amount, container)
    : rolePermits(await platform.roleOf(actor), resource, operation, amount)

  if (isPermitted !== true) {
    forbidden(`You may not ${operation} ${resource}${amount === undefined ? "" : ` by ${amount}`}`)
  }
}
