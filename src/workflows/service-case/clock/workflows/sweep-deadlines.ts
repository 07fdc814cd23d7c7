import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { CaseEvents } from "../../../events"
import { announceStep } from "../../../steps/announce"
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
    announceStep(
      transform({ due }, ({ due }) =>
        due.map(({ case_id, deadline_id, level }) => ({
          name: level === "breach" ? CaseEvents.DEADLINE_BREACHED : CaseEvents.DEADLINE_WARNING,
          data: { id: case_id, deadline_id },
        }))
      )
    )

    return new WorkflowResponse(due)
  }
)
