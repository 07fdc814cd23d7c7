import type { MedusaContainer } from "@medusajs/framework/types"
import type { StaffActor } from "./roles"
import type { Operation, Resource } from "./table"

/**
 * Decides who may do what on the admin API. The shipped one reads our role assignments; a shop with roles of
 * its own gives its own in the plugin's option `permissions`. It is asked once for each request and its answer
 * is never kept, so that a demotion works at once.
 *
 * @example
 * permissions: {
 *   can: async (actor, resource, operation, amount, container) =>
 *     (await container.resolve("staff").rightsOf(actor.id)).includes(`${resource}.${operation}`),
 * }
 */
export interface PermissionStrategy {
  can(
    actor: StaffActor,
    resource: Resource,
    operation: Operation,
    /** What is granted, where the operation grants something; months for `warranties.extend`. */
    amount: number | undefined,
    container: MedusaContainer
  ): boolean | Promise<boolean>
}
