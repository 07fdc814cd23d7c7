import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { announceStep } from "../../../steps/announce"
import { announceDue } from "../../announcements"
import { claimDueDeadlinesStep, type ClaimDueDeadlinesInput } from "../steps/claim-due-deadlines"

export const sweepDeadlinesWorkflowId = "after-sales-sweep-deadlines"

/**
 * Shortly before a promised time runs out, those in charge are warned; when it has, the case is raised or handed on as
 * its service level says, and they are told again. Each of the two happens once, however many servers look.
 */
export const sweepDeadlinesWorkflow = createWorkflow(
  sweepDeadlinesWorkflowId,
  (input: WorkflowData<ClaimDueDeadlinesInput>) => {
    const due = claimDueDeadlinesStep(input)
    announceStep(transform({ due }, ({ due }) => announceDue(due)))

    return new WorkflowResponse(due)
  }
)
