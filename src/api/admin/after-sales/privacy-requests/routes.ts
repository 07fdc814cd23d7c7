import { defineRoute } from "../../../../shared/http/route-definition"
import { idParams } from "../../../../shared/http/schema/query"
import { privacyRequestAnswer, privacyRequestListAnswer } from "./responses"
import { extensionBody, privacyRequestBody, privacyRequestQuery, refusalBody } from "./validators"

const path = "/admin/after-sales/privacy-requests"

export const adminPrivacyRequestRoutes = {
  list: defineRoute({
    id: "admin.privacyRequests.list",
    method: "GET",
    path,
    summary: "What persons asked of their data, and by when it is due",
    access: { actor: "user", permission: { resource: "privacy-requests", operation: "read" } },
    query: privacyRequestQuery,
    response: privacyRequestListAnswer,
  }),
  create: defineRoute({
    id: "admin.privacyRequests.create",
    method: "POST",
    path,
    summary: "Take a person's request for their data, or for its erasure; nothing is done yet",
    access: { actor: "user", permission: { resource: "privacy-requests", operation: "create" } },
    body: privacyRequestBody,
    response: privacyRequestAnswer,
    errors: [409],
    idempotent: true,
  }),
  retrieve: defineRoute({
    id: "admin.privacyRequests.retrieve",
    method: "GET",
    path: `${path}/:id`,
    summary: "One request with what was done to each class of data, and why",
    access: { actor: "user", permission: { resource: "privacy-requests", operation: "read" } },
    params: idParams,
    response: privacyRequestAnswer,
  }),
  run: defineRoute({
    id: "admin.privacyRequests.run",
    method: "POST",
    path: `${path}/:id/run`,
    summary: "Carry the request out, as a job",
    access: { actor: "user", permission: { resource: "privacy-requests", operation: "update" } },
    params: idParams,
    response: privacyRequestAnswer,
    errors: [409],
  }),
  extend: defineRoute({
    id: "admin.privacyRequests.extend",
    method: "POST",
    path: `${path}/:id/extend`,
    summary: "Two months more, for a reason that the person is told within the first month",
    access: { actor: "user", permission: { resource: "privacy-requests", operation: "update" } },
    params: idParams,
    body: extensionBody,
    response: privacyRequestAnswer,
    errors: [409],
  }),
  refuse: defineRoute({
    id: "admin.privacyRequests.refuse",
    method: "POST",
    path: `${path}/:id/refuse`,
    summary: "Refuse the request, for a reason",
    access: { actor: "user", permission: { resource: "privacy-requests", operation: "update" } },
    params: idParams,
    body: refusalBody,
    response: privacyRequestAnswer,
    errors: [409],
  }),
  file: defineRoute({
    id: "admin.privacyRequests.file",
    method: "GET",
    path: `${path}/:id/file`,
    summary: "All data of the person in a form that machines read; their files are listed with it",
    access: { actor: "user", permission: { resource: "privacy-requests", operation: "export" } },
    params: idParams,
    response: { contentType: "application/json", description: "The data, by class" },
    errors: [409],
  }),
}
