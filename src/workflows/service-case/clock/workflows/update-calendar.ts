import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateCalendarStep, type UpdateCalendarInput } from "../steps/update-calendar"

export const updateCalendarWorkflowId = "after-sales-update-calendar"

/**
 * Working hours are changed for cases that are opened from now on.
 */
export const updateCalendarWorkflow = createWorkflow(
  updateCalendarWorkflowId,
  (input: WorkflowData<UpdateCalendarInput>) => {
    const validate = createHook("validate", { input })
    const result = updateCalendarStep(input)
    const calendarUpdated = createHook("calendarUpdated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, calendarUpdated] })
  }
)
