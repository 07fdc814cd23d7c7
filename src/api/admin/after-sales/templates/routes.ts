import { defineRoute } from "../../../../shared/http/route-definition"
import { previewAnswer, templateAnswer, templateDeletion, templateListAnswer } from "./responses"
import { codeParams, previewBody, templateBody, templateQuery } from "./validators"

const path = "/admin/after-sales/templates"

export const adminTemplateRoutes = {
  list: defineRoute({
    id: "admin.templates.list",
    method: "GET",
    path,
    summary: "Every message that the shop sends, with its languages",
    access: { actor: "user", permission: { resource: "templates", operation: "read" } },
    response: templateListAnswer,
  }),
  retrieve: defineRoute({
    id: "admin.templates.retrieve",
    method: "GET",
    path: `${path}/:code`,
    summary: "The wording of a message in one language",
    access: { actor: "user", permission: { resource: "templates", operation: "read" } },
    params: codeParams,
    query: templateQuery,
    response: templateAnswer,
  }),
  update: defineRoute({
    id: "admin.templates.update",
    method: "POST",
    path: `${path}/:code`,
    summary: "Give a message the shop's own wording in one language",
    access: { actor: "user", permission: { resource: "templates", operation: "update" } },
    params: codeParams,
    body: templateBody,
    response: templateAnswer,
    errors: [409],
  }),
  reset: defineRoute({
    id: "admin.templates.reset",
    method: "DELETE",
    path: `${path}/:code`,
    summary: "Go back to the shipped wording in one language",
    access: { actor: "user", permission: { resource: "templates", operation: "update" } },
    params: codeParams,
    query: templateQuery,
    response: templateDeletion,
  }),
  preview: defineRoute({
    id: "admin.templates.preview",
    method: "POST",
    path: `${path}/:code/preview`,
    summary: "How a wording would look, filled with made-up data; nothing is saved or sent",
    access: { actor: "user", permission: { resource: "templates", operation: "read" } },
    params: codeParams,
    body: previewBody,
    response: previewAnswer,
  }),
}
