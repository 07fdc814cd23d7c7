import { defineRoute } from "../../../../shared/http/route-definition"
import { symptomListAnswer, symptomQuery } from "../../../symptoms"

export const storeSymptomRoutes = {
  list: defineRoute({
    id: "store.symptoms.list",
    method: "GET",
    path: "/store/after-sales/symptoms",
    summary: "What can be wrong, by kind of service",
    access: { actor: "public" },
    query: symptomQuery,
    response: symptomListAnswer,
  }),
}
