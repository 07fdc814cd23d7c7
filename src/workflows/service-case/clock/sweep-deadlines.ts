import type { MedusaContainer } from "@medusajs/framework/types"
import { retireGoneAgentsWorkflow } from "./workflows/retire-gone-agents"
import { sweepDeadlinesWorkflow } from "./workflows/sweep-deadlines"

const batch = 500

/**
 * Everything that is due, in batches: no lock is held longer than one of them takes. Nothing is handed on to people who
 * have left.
 */
export async function sweepDeadlines(container: MedusaContainer): Promise<void> {
  await retireGoneAgentsWorkflow(container).run()
  let claimed = batch
  while (claimed === batch) {
    const { result } = await sweepDeadlinesWorkflow(container).run({ input: { limit: batch } })
    claimed = result.length
  }
}
