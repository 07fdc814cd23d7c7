import { z } from "@medusajs/framework/zod"
import { defineRoute } from "../../../../shared/http/route-definition"
import { instantAnswer, oneOf } from "../../../../shared/http/schema/list"
import { recordId } from "../../../../shared/http/schema/text"
import { instant } from "../../../../shared/http/schema/time"

const path = "/admin/after-sales/agents"

const agent = z
  .object({
    user_id: z.string(),
    email: z.string(),
    name: z.string().nullable(),
    is_active: z.boolean().describe("Gets cases in turn"),
    is_away: z.boolean(),
    away_until: instantAnswer.nullable(),
    last_assigned_at: instantAnswer.nullable(),
    open_cases: z.number().int().describe("Open cases that are theirs"),
  })
  .meta({ id: "AdminAgent" })

export const adminAgentRoutes = {
  list: defineRoute({
    id: "admin.agents.list",
    method: "GET",
    path,
    summary: "Every dashboard user, and whether they get cases in turn",
    access: { actor: "user", permission: { resource: "agents", operation: "read" } },
    response: z.object({ agents: z.array(agent) }).meta({ id: "AdminAgentListResponse" }),
  }),
  set: defineRoute({
    id: "admin.agents.set",
    method: "POST",
    path: `${path}/:user_id`,
    summary: "Give a user cases in turn, or not, or not until a day",
    access: { actor: "user", permission: { resource: "agents", operation: "update" } },
    params: z.strictObject({ user_id: recordId }),
    body: z
      .strictObject({
        is_active: z.boolean().optional(),
        away_until: instant.nullable().optional().describe("null: back"),
      })
      .refine((body) => Object.keys(body).length > 0, { error: "at least one field" }),
    response: oneOf("agent", agent).meta({ id: "AdminAgentResponse" }),
  }),
}
