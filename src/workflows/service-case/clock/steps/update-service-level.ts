import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../../modules/service-case"
import { assertUsers } from "../assert-users"
import { namedUsers } from "../named-users"

export type UpdateServiceLevelInput = Parameters<ServiceCaseModuleService["updateServiceLevel"]>[0]

export const updateServiceLevelStepId = "after-sales-update-service-level"

/** Changes a service level whose users exist. One transaction and the last write of its workflow, so there is nothing to undo. */
export const updateServiceLevelStep = createStep(
  updateServiceLevelStepId,
  async (input: UpdateServiceLevelInput, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
    const { escalation } = input.content
    if (escalation) {
      await assertUsers(container, "escalation", namedUsers(escalation))
    }

    return new StepResponse(await cases.updateServiceLevel(input))
  }
)
