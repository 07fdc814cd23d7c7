import { z } from "@medusajs/framework/zod"
import { defineRoute } from "../../../../shared/http/route-definition"
import { deletionOf, instantAnswer, oneOf } from "../../../../shared/http/schema/list"
import { idParams } from "../../../../shared/http/schema/query"
import { viewBody, viewPatch, viewQuery } from "./validators"

const path = "/admin/after-sales/views"

const adminView = z
  .object({
    id: z.string(),
    resource: z.string(),
    name: z.string(),
    is_shared: z.boolean(),
    is_own: z.boolean(),
    filters: z.record(z.string(), z.unknown()),
    order: z.string().nullable(),
    updated_at: instantAnswer,
  })
  .meta({ id: "AdminSavedView" })

const viewListAnswer = z.object({ views: z.array(adminView) }).meta({ id: "AdminSavedViewListResponse" })
const viewAnswer = oneOf("view", adminView).meta({ id: "AdminSavedViewResponse" })
const viewDeletion = deletionOf("view").meta({ id: "AdminSavedViewDeleteResponse" })

export const adminViewRoutes = {
  list: defineRoute({
    id: "admin.views.list",
    method: "GET",
    path,
    summary: "The user's saved views of a list, and those that others share",
    access: { actor: "user", permission: { resource: "views", operation: "read" } },
    query: viewQuery,
    response: viewListAnswer,
  }),
  create: defineRoute({
    id: "admin.views.create",
    method: "POST",
    path,
    summary: "Save the filters of a list under a name",
    access: { actor: "user", permission: { resource: "views", operation: "update" } },
    body: viewBody,
    response: viewAnswer,
    errors: [409],
    idempotent: true,
  }),
  update: defineRoute({
    id: "admin.views.update",
    method: "POST",
    path: `${path}/:id`,
    summary: "Change a saved view; another's only where it is shared and the role shares views",
    access: { actor: "user", permission: { resource: "views", operation: "update" } },
    params: idParams,
    body: viewPatch,
    response: viewAnswer,
    errors: [409],
  }),
  delete: defineRoute({
    id: "admin.views.delete",
    method: "DELETE",
    path: `${path}/:id`,
    summary: "Remove a saved view",
    access: { actor: "user", permission: { resource: "views", operation: "update" } },
    params: idParams,
    response: viewDeletion,
  }),
}
