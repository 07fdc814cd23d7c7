import type { RoleName } from "../../../shared/permissions/roles"
import { instantOf, type Sql } from "../../../shared/sql"

export type RoleAssignment = { user_id: string; role: RoleName; assigned_by: string | null; updated_at: string }

type Row = Omit<RoleAssignment, "updated_at"> & { updated_at: Date | string }

export async function selectRole(sql: Sql, userId: string): Promise<RoleName | null> {
  const [row] = await sql<{ role: RoleName }>(
    `select role from after_sales_role_assignment where user_id = ? and deleted_at is null`,
    [userId]
  )
  return row?.role ?? null
}

/** A shop has as many users as it has staff, hence no pages. */
export async function selectRoles(sql: Sql): Promise<RoleAssignment[]> {
  const rows = await sql<Row>(
    `select user_id, role, assigned_by, updated_at from after_sales_role_assignment
     where deleted_at is null order by user_id`
  )
  return rows.map((row) => ({ ...row, updated_at: instantOf(row.updated_at) }))
}
