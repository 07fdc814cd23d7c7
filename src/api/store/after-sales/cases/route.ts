import { serve } from "../../../../shared/http/serve"
import { localeOf } from "../../../../shared/http/locale"
import { createCaseWorkflow } from "../../../../workflows/service-case/workflows/create-case"
import { limitTries } from "../../../limit-tries"
import { casesOf } from "../../../services"
import { asking } from "./asking"
import { creatingLimit } from "./limits"
import { storeCaseRoutes } from "./routes"
import { caseView, toListed } from "./view"

export const GET = serve(
  () => storeCaseRoutes.list,
  async (call) => {
    const { locale: _language, ...query } = call.query
    const page = await casesOf(call.scope).listStoreCases({ ...query, asker: asking(call).asker })

    return { ...page, cases: page.cases.map((row) => toListed(row, call.locale)) }
  }
)

export const POST = serve(
  () => storeCaseRoutes.create,
  async (call) => {
    const { scope, body, idempotencyKey, locale } = call
    const { actor, asker } = asking(call)
    await limitTries(scope, `${actor.type}:${actor.id}`, creatingLimit)
    const { result } = await createCaseWorkflow(scope).run({
      input: {
        ...body,
        locale: localeOf(body.locale, locale),
        channel: actor.type === "guest" ? "guest" : "store",
        assign: { to: "round_robin" },
        idempotency_key: idempotencyKey,
        actor,
        asker,
      },
    })
    return { case: await caseView(scope, result.case.id, asker, locale) }
  }
)
