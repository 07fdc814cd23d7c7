import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { announceWarranties } from "../../installed-base/announcements"
import { claimStaleUnitsStep } from "../../installed-base/steps/claim-stale-units"
import { announceStep } from "../../steps/announce"
import { assureUnitsStep } from "../steps/assure-units"

export const sweepUnitsWorkflowId = "after-sales-sweep-units"

/** Units whose facts are newer than their warranties get the warranties that they are owed. One batch a run. */
export const sweepUnitsWorkflow = createWorkflow(sweepUnitsWorkflowId, (input: WorkflowData<{ limit: number }>) => {
  const claimed = claimStaleUnitsStep(input)
  const warranties = assureUnitsStep(claimed)
  announceStep(transform({ warranties }, ({ warranties }) => announceWarranties(warranties)))

  return new WorkflowResponse({ claimed, warranties })
})
