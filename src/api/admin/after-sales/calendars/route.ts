import { serve } from "../../../../shared/http/serve"
import { createCalendarWorkflow } from "../../../../workflows/service-case/clock/workflows/create-calendar"
import { idempotencyOf } from "../../../idempotency"
import { casesOf } from "../../../services"
import { adminCalendarRoutes } from "./routes"

export const GET = serve(
  () => adminCalendarRoutes.list,
  async ({ scope, query }) => {
    const { rows, ...page } = await casesOf(scope).listCalendars(query)
    return { calendars: rows, ...page }
  }
)

export const POST = serve(
  () => adminCalendarRoutes.create,
  async ({ scope, body, actor, idempotencyKey }) => {
    const idempotency = idempotencyOf(idempotencyKey, body)
    const { result } = await createCalendarWorkflow(scope).run({ input: { ...body, actor, idempotency } })
    return { calendar: result }
  }
)
