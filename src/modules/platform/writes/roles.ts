import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../../../shared/actor"
import { notAllowed, notFound } from "../../../shared/errors"
import type { RoleName } from "../../../shared/permissions/roles"
import type { Sql } from "../../../shared/sql"
import { leavesNoManager } from "../domain/last-manager"
import { type RoleAssignment, selectRoles } from "../queries/roles"

export type AssignRoleInput = {
  user_id: string
  role: RoleName
  /** All users of the dashboard: whether a manager remains can't be told from assignments alone. */
  user_ids: string[]
  actor: Actor
}

/** Two managers who demote each other at the same time must not both succeed, so changes of roles stand in line. */
export async function assignRole(sql: Sql, input: AssignRoleInput): Promise<RoleAssignment> {
  if (!input.user_ids.includes(input.user_id)) {
    notFound("User", input.user_id)
  }
  await sql(`select pg_advisory_xact_lock(hashtextextended('after_sales_role_assignment', 0))`)

  const roles = new Map((await selectRoles(sql)).map((row) => [row.user_id, row.role]))
  if (leavesNoManager(input.user_ids, roles.set(input.user_id, input.role))) {
    notAllowed("The last manager keeps the role: make another user manager first", "last_manager")
  }
  await sql(
    `insert into after_sales_role_assignment as present (id, user_id, role, assigned_by) values (?, ?, ?, ?)
     on conflict (user_id) where deleted_at is null do update set
       role = excluded.role, assigned_by = excluded.assigned_by, updated_at = now()`,
    [generateEntityId(undefined, "asrole"), input.user_id, input.role, input.actor.id]
  )
  const assigned = (await selectRoles(sql)).find((row) => row.user_id === input.user_id)

  return assigned ?? notFound("User", input.user_id)
}
