import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../../modules/service-case"

export type CreateCalendarInput = Parameters<ServiceCaseModuleService["createCalendar"]>[0]

export const createCalendarStepId = "after-sales-create-calendar"

/** Makes a business calendar. One transaction and the last write of its workflow, so there is nothing to undo. */
export const createCalendarStep = createStep(
  createCalendarStepId,
  async (input: CreateCalendarInput, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

    return new StepResponse(await cases.createCalendar(input))
  }
)
