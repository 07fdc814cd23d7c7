import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../../modules/service-case"

export type DeleteCalendarInput = Parameters<ServiceCaseModuleService["deleteCalendar"]>[0]

export const deleteCalendarStepId = "after-sales-delete-calendar"

/** Deletes a business calendar, or says which service level needs it. One transaction and the last write of its workflow, so there is nothing to undo. */
export const deleteCalendarStep = createStep(
  deleteCalendarStepId,
  async (input: DeleteCalendarInput, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

    await cases.deleteCalendar(input)
    return new StepResponse({ id: input.id })
  }
)
