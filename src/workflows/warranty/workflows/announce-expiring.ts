import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { WarrantyEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { claimExpiringStep } from "../steps/claim-expiring"

export const announceExpiringWorkflowId = "after-sales-announce-expiring-warranties"

/** Thirty days before a warranty ends the shop may remind its customer; each warranty is announced once. */
export const announceExpiringWorkflow = createWorkflow(announceExpiringWorkflowId, () => {
  const expiring = claimExpiringStep()
  announceStep(
    transform({ expiring }, ({ expiring }) =>
      expiring.map(({ id, unit_id }) => ({ name: WarrantyEvents.EXPIRING, data: { id, unit_id } }))
    )
  )

  return new WorkflowResponse(expiring)
})
