import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export type AddCaseMessageInput = Parameters<ServiceCaseModuleService["addMessage"]>[0]

export const addCaseMessageStepId = "after-sales-add-case-message"

/** Writes a message or a note, and lays files to it. One transaction and the last write of its workflow, so there is nothing to undo. */
export const addCaseMessageStep = createStep(
  addCaseMessageStepId,
  async (input: AddCaseMessageInput, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

    return new StepResponse(await cases.addMessage(input))
  }
)
