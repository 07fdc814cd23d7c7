import { z } from "@medusajs/framework/zod"
import { defineRoute } from "../../../../shared/http/route-definition"
import { localeQuery } from "../units/validators"

const causesAnswer = z
  .object({ coverage_causes: z.array(z.object({ code: z.string(), label: z.string() }).meta({ id: "CoverageCause" })) })
  .meta({ id: "StoreCoverageCauseListResponse" })

export const storeCoverageCauseRoutes = {
  list: defineRoute({
    id: "store.coverageCauses.list",
    method: "GET",
    path: "/store/after-sales/coverage-causes",
    summary: "What can be said to have gone wrong",
    access: { actor: "public" },
    query: localeQuery,
    response: causesAnswer,
  }),
}
