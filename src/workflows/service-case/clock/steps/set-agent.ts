import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../../modules/service-case"
import { assertUsers } from "../assert-users"

export type SetAgentInput = Parameters<ServiceCaseModuleService["setAgent"]>[0]

export const setAgentStepId = "after-sales-set-agent"

/** Says whether a user gets cases in turn. One transaction and the last write of its workflow, so there is nothing to undo. */
export const setAgentStep = createStep(setAgentStepId, async (input: SetAgentInput, { container }) => {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  await assertUsers(container, "user_id", [input.user_id])

  return new StepResponse(await cases.setAgent(input))
})
