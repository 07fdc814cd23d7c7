import { serve } from "../../../../../shared/http/serve"
import { deleteCalendarWorkflow } from "../../../../../workflows/service-case/clock/workflows/delete-calendar"
import { updateCalendarWorkflow } from "../../../../../workflows/service-case/clock/workflows/update-calendar"
import { deleted } from "../../../../answers/deleted"
import { casesOf } from "../../../../services"
import { adminCalendarRoutes } from "../routes"

export const GET = serve(
  () => adminCalendarRoutes.retrieve,
  async ({ scope, params }) => ({
    calendar: await casesOf(scope).retrieveCalendar(params.id),
  })
)

export const POST = serve(
  () => adminCalendarRoutes.update,
  async ({ scope, params, body, actor }) => {
    const { result } = await updateCalendarWorkflow(scope).run({ input: { id: params.id, content: body, actor } })
    return { calendar: result }
  }
)

export const DELETE = serve(
  () => adminCalendarRoutes.delete,
  async ({ scope, params, actor }) => {
    await deleteCalendarWorkflow(scope).run({ input: { id: params.id, actor } })
    return deleted("calendar", params.id)
  }
)
