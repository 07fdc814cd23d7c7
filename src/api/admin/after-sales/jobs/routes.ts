import { z } from "@medusajs/framework/zod"
import { jobKinds, jobStatuses } from "../../../../modules/platform/domain/job"
import { defineRoute } from "../../../../shared/http/route-definition"
import { idParams, oneOrMany, paging } from "../../../../shared/http/schema/query"
import { jobAnswer, jobListAnswer } from "./responses"

const path = "/admin/after-sales/jobs"

export const adminJobRoutes = {
  list: defineRoute({
    id: "admin.jobs.list",
    method: "GET",
    path,
    summary: "Long work with its progress, newest first",
    access: { actor: "user", permission: { resource: "jobs", operation: "read" } },
    query: z.strictObject({
      ...paging(["created_at"]),
      kind: oneOrMany(z.enum(jobKinds)).optional(),
      status: oneOrMany(z.enum(jobStatuses)).optional(),
    }),
    response: jobListAnswer,
  }),
  retrieve: defineRoute({
    id: "admin.jobs.retrieve",
    method: "GET",
    path: `${path}/:id`,
    summary: "One job with its progress",
    access: { actor: "user", permission: { resource: "jobs", operation: "read" } },
    params: idParams,
    response: jobAnswer,
  }),
  rejections: defineRoute({
    id: "admin.jobs.rejections",
    method: "GET",
    path: `${path}/:id/rejections`,
    summary: "The rows that an import left out, and why, as CSV",
    access: { actor: "user", permission: { resource: "jobs", operation: "read" } },
    params: idParams,
    response: { contentType: "text/csv", description: "line, code, message" },
  }),
  cancel: defineRoute({
    id: "admin.jobs.cancel",
    method: "POST",
    path: `${path}/:id/cancel`,
    summary: "Ask a job to stop at the end of its batch",
    access: { actor: "user", permission: { resource: "jobs", operation: "cancel" } },
    params: idParams,
    response: jobAnswer,
    errors: [409],
  }),
}
