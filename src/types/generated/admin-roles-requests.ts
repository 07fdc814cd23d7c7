// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `POST /admin/after-sales/roles/:user_id`. */
export type AdminRolesAssignBody = {
  role: "manager" | "agent" | "technician" | "viewer"
}
