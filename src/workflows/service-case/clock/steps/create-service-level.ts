import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../../modules/service-case"
import { assertUsers } from "../assert-users"
import { namedUsers } from "../named-users"

export type CreateServiceLevelInput = Parameters<ServiceCaseModuleService["createServiceLevel"]>[0]

export const createServiceLevelStepId = "after-sales-create-service-level"

/** Makes a service level whose users exist. One transaction and the last write of its workflow, so there is nothing to undo. */
export const createServiceLevelStep = createStep(
  createServiceLevelStepId,
  async (input: CreateServiceLevelInput, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
    const { escalation } = input
    if (escalation) {
      await assertUsers(container, "escalation", namedUsers(escalation))
    }

    return new StepResponse(await cases.createServiceLevel(input))
  }
)
