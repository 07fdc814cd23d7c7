import { defineRoute } from "../../../../shared/http/route-definition"
import { idParams } from "../../../../shared/http/schema/query"
import { renderedAnswer, replyAnswer, replyDeletion, replyListAnswer } from "./responses"
import { renderBody, replyBody, replyListQuery, replyPatch } from "./validators"

const path = "/admin/after-sales/replies"
const reads = { actor: "user", permission: { resource: "templates", operation: "read" } } as const
const writes = { actor: "user", permission: { resource: "templates", operation: "update" } } as const

export const adminReplyRoutes = {
  list: defineRoute({
    id: "admin.replies.list",
    method: "GET",
    path,
    summary: "Answers that agents give often",
    access: reads,
    query: replyListQuery,
    response: replyListAnswer,
  }),
  create: defineRoute({
    id: "admin.replies.create",
    method: "POST",
    path,
    summary: "Write down an answer for agents to choose",
    access: writes,
    body: replyBody,
    response: replyAnswer,
    errors: [409],
    idempotent: true,
  }),
  retrieve: defineRoute({
    id: "admin.replies.retrieve",
    method: "GET",
    path: `${path}/:id`,
    summary: "One answer in all its languages",
    access: reads,
    params: idParams,
    response: replyAnswer,
  }),
  update: defineRoute({
    id: "admin.replies.update",
    method: "POST",
    path: `${path}/:id`,
    summary: "Word an answer anew",
    access: writes,
    params: idParams,
    body: replyPatch,
    response: replyAnswer,
    errors: [409],
  }),
  delete: defineRoute({
    id: "admin.replies.delete",
    method: "DELETE",
    path: `${path}/:id`,
    summary: "Offer an answer no longer",
    access: writes,
    params: idParams,
    response: replyDeletion,
  }),
  render: defineRoute({
    id: "admin.replies.render",
    method: "POST",
    path: `${path}/:id/render`,
    summary: "An answer filled in for a case, in its customer's language; nothing is written",
    access: reads,
    params: idParams,
    body: renderBody,
    response: renderedAnswer,
  }),
}
