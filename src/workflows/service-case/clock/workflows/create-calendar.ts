import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createCalendarStep, type CreateCalendarInput } from "../steps/create-calendar"

export const createCalendarWorkflowId = "after-sales-create-calendar"

/**
 * The shop says when it, or a part of it, works.
 */
export const createCalendarWorkflow = createWorkflow(
  createCalendarWorkflowId,
  (input: WorkflowData<CreateCalendarInput>) => {
    const validate = createHook("validate", { input })
    const result = createCalendarStep(input)
    const calendarCreated = createHook("calendarCreated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, calendarCreated] })
  }
)
