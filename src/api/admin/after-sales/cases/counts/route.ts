import type { CaseFilters } from "../../../../../modules/service-case"
import { serve } from "../../../../../shared/http/serve"
import { casesOf } from "../../../../services"
import type { caseViews } from "../responses"
import { adminCaseRoutes } from "../routes"

export const GET = serve(
  () => adminCaseRoutes.counts,
  async ({ scope, query, actor }) => {
    const { time_zone } = query
    const views: Record<(typeof caseViews)[number], CaseFilters> = {
      open: { open: true },
      mine: { open: true, assignee_id: actor.id },
      unassigned: { open: true, assignee_id: null },
      due_today: { due: "today", time_zone },
      breached: { due: "breached" },
      waiting: { waiting: true },
    }
    return { counts: (await casesOf(scope).countViews({ views })) as Record<(typeof caseViews)[number], number> }
  }
)
