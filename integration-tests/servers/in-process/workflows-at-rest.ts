import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const ended = ["not_started", "done", "reverted", "failed"] as const

/** Waits until no workflow runs in the background, so that none writes into the next test. */
export async function workflowsAtRest(container: MedusaContainer): Promise<void> {
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  while ((await engine.listWorkflowExecutions({ state: { $nin: [...ended] } })).length) {
    await setTimeout(50)
  }
}
