import { z } from "@medusajs/framework/zod"
import { defineRoute } from "../../../../shared/http/route-definition"
import { localeQuery } from "../../../store/after-sales/units/validators"

const cause = z
  .object({
    code: z.string(),
    label: z.string(),
    is_excludable: z.boolean().describe("Whether a policy may leave the cause out"),
  })
  .meta({ id: "AdminCoverageCause" })

const causesAnswer = z.object({ coverage_causes: z.array(cause) }).meta({ id: "AdminCoverageCauseListResponse" })

export const adminCoverageCauseRoutes = {
  list: defineRoute({
    id: "admin.coverageCauses.list",
    method: "GET",
    path: "/admin/after-sales/coverage-causes",
    summary: "What can be said to have gone wrong, and what a policy may leave out",
    access: { actor: "user", permission: { resource: "coverage", operation: "read" } },
    query: localeQuery,
    response: causesAnswer,
  }),
}
