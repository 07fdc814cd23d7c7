import { z } from "@medusajs/framework/zod"
import { causeCodes } from "../../../../modules/warranty/domain/causes"
import { defineRoute } from "../../../../shared/http/route-definition"
import { recordId } from "../../../../shared/http/schema/text"
import { localDate } from "../../../../shared/http/schema/time"
import { coverageAnswer } from "../../../answers/coverage"
import { locale } from "../../../store/after-sales/units/validators"

export const adminCoverageRoutes = {
  retrieve: defineRoute({
    id: "admin.coverage.retrieve",
    method: "GET",
    path: "/admin/after-sales/coverage",
    summary: "What is owed for any unit, defect day and cause, and why",
    access: { actor: "user", permission: { resource: "coverage", operation: "read" } },
    query: z.strictObject({
      unit_id: recordId,
      defect_on: localDate.optional(),
      cause: z.enum(causeCodes).optional(),
      locale,
    }),
    response: coverageAnswer,
  }),
}
