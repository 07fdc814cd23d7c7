// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type AdminOwnPermissions = {
  /** Null in a shop that decides by a strategy of its own */
  role: "manager" | "agent" | "technician" | "viewer" | null
  /** `<resource>.<operation>`, such as `warranties.extend` */
  permissions: string[]
  /** The most that may be granted at once */
  limits: ({
    permission: string
    limit: number
  })[]
}

export type AdminOwnPermissionsResponse = {
  me: AdminOwnPermissions
}

export type AdminRoleListResponse = {
  roles: AdminUserRole[]
}

export type AdminRoleResponse = {
  role: AdminUserRole
}

export type AdminUserRole = {
  user_id: string
  email: string | null
  name: string | null
  role: "manager" | "agent" | "technician" | "viewer"
  /** Nobody has given the user a role yet */
  is_default: boolean
}
