import { localeOf } from "../../../../shared/http/locale"
import { serve } from "../../../../shared/http/serve"
import { createCaseWorkflow } from "../../../../workflows/service-case/workflows/create-case"
import { casesOf } from "../../../services"
import { adminCaseRoutes } from "./routes"
import { caseView } from "./view"

export const GET = serve(
  () => adminCaseRoutes.list,
  async ({ scope, query, actor }) => {
    const { assignee, ...filters } = query
    const assignees = { me: actor.id, none: null }
    const assignee_id = assignee === "me" || assignee === "none" ? assignees[assignee] : assignee

    return casesOf(scope).listAdminCases({ ...filters, assignee_id })
  }
)

export const POST = serve(
  () => adminCaseRoutes.create,
  async ({ scope, body, actor, locale, idempotencyKey }) => {
    const { customer_id, email, name, assignee_id, message, ...rest } = body
    const assign =
      assignee_id === undefined
        ? ({ to: "round_robin" } as const)
        : assignee_id === null
          ? ({ to: "none" } as const)
          : ({ to: "user", user_id: assignee_id } as const)
    const { result } = await createCaseWorkflow(scope).run({
      input: {
        ...rest,
        locale: localeOf(body.locale, locale),
        owner: { customer_id, email, name },
        message: message === undefined ? null : { body: message },
        assign,
        idempotency_key: idempotencyKey,
        actor,
        asker: null,
      },
    })
    return { case: await caseView(scope, result.case.id, locale) }
  }
)
