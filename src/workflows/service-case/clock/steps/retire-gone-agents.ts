import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../../modules/service-case"

export const retireGoneAgentsStepId = "after-sales-retire-gone-agents"

/** Finds agents who are no users any more; a shop without agents asks nobody. Repeating it changes nothing. */
export const retireGoneAgentsStep = createStep(retireGoneAgentsStepId, async (_: void, { container }) => {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  const agents = await cases.listActiveAgents()
  if (!agents.length) {
    return new StepResponse<string[]>([])
  }
  const users = await container.resolve(Modules.USER).listUsers({ id: agents }, { select: ["id"], take: null })
  const gone = agents.filter((agent) => !users.some(({ id }) => id === agent))
  if (gone.length) {
    await cases.retireAgents(gone)
  }
  return new StepResponse(gone)
})
