import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../../modules/service-case"

export type UpdateCalendarInput = Parameters<ServiceCaseModuleService["updateCalendar"]>[0]

export const updateCalendarStepId = "after-sales-update-calendar"

/** Changes a business calendar. One transaction and the last write of its workflow, so there is nothing to undo. */
export const updateCalendarStep = createStep(
  updateCalendarStepId,
  async (input: UpdateCalendarInput, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

    return new StepResponse(await cases.updateCalendar(input))
  }
)
