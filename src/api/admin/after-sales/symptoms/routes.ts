import { defineRoute } from "../../../../shared/http/route-definition"
import { symptomListAnswer, symptomQuery } from "../../../symptoms"

export const adminSymptomRoutes = {
  list: defineRoute({
    id: "admin.symptoms.list",
    method: "GET",
    path: "/admin/after-sales/symptoms",
    summary: "What can be wrong, by kind of service",
    access: { actor: "user", permission: { resource: "cases", operation: "read" } },
    query: symptomQuery,
    response: symptomListAnswer,
  }),
}
