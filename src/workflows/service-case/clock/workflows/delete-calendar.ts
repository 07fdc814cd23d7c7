import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteCalendarStep, type DeleteCalendarInput } from "../steps/delete-calendar"

export const deleteCalendarWorkflowId = "after-sales-delete-calendar"

/**
 * A calendar is deleted by which no service level counts.
 */
export const deleteCalendarWorkflow = createWorkflow(
  deleteCalendarWorkflowId,
  (input: WorkflowData<DeleteCalendarInput>) => {
    const validate = createHook("validate", { input })
    const result = deleteCalendarStep(input)
    const calendarDeleted = createHook("calendarDeleted", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, calendarDeleted] })
  }
)
