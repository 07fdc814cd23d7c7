import { z } from "@medusajs/framework/zod"
import { defineRoute } from "../../../../shared/http/route-definition"
import { recordId } from "../../../../shared/http/schema/text"
import { roleNames } from "../../../../shared/permissions"

const path = "/admin/after-sales/roles"

const userRole = z
  .object({
    user_id: z.string(),
    email: z.string().nullable(),
    name: z.string().nullable(),
    role: z.enum(roleNames),
    is_default: z.boolean().describe("Nobody has given the user a role yet"),
  })
  .meta({ id: "AdminUserRole" })

const ownPermissions = z
  .object({
    role: z.enum(roleNames).nullable().describe("Null in a shop that decides by a strategy of its own"),
    permissions: z.array(z.string()).describe("`<resource>.<operation>`, such as `warranties.extend`"),
    limits: z
      .array(z.object({ permission: z.string(), limit: z.number() }))
      .describe("The most that may be granted at once"),
  })
  .meta({ id: "AdminOwnPermissions" })

const ownAnswer = z.object({ me: ownPermissions }).meta({ id: "AdminOwnPermissionsResponse" })
const roleListAnswer = z.object({ roles: z.array(userRole) }).meta({ id: "AdminRoleListResponse" })
const roleAnswer = z.object({ role: userRole }).meta({ id: "AdminRoleResponse" })

export const adminRoleRoutes = {
  list: defineRoute({
    id: "admin.roles.list",
    method: "GET",
    path,
    summary: "Every dashboard user with their role in after-sales",
    access: { actor: "user", permission: { resource: "roles", operation: "read" } },
    response: roleListAnswer,
  }),
  me: defineRoute({
    id: "admin.roles.me",
    method: "GET",
    path: `${path}/me`,
    summary: "What the asker may do in after-sales",
    access: { actor: "user", permission: { resource: "roles", operation: "read_own" } },
    response: ownAnswer,
  }),
  assign: defineRoute({
    id: "admin.roles.assign",
    method: "POST",
    path: `${path}/:user_id`,
    summary: "Give a user a role; the last manager stays one",
    access: { actor: "user", permission: { resource: "roles", operation: "update" } },
    params: z.strictObject({ user_id: recordId }),
    body: z.strictObject({ role: z.enum(roleNames) }),
    response: roleAnswer,
  }),
}
