import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../../modules/service-case"

export type ClaimDueDeadlinesInput = {
  limit: number
  /** The database's clock unless given. */
  now?: Date
}

export const claimDueDeadlinesStepId = "after-sales-claim-due-deadlines"

/** Takes what must be warned of or has run out; each is taken once, with its history and what is to be told of it. */
export const claimDueDeadlinesStep = createStep(
  claimDueDeadlinesStepId,
  async ({ limit, now }: ClaimDueDeadlinesInput, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

    return new StepResponse(await cases.claimDueDeadlines(limit, now ?? null))
  }
)
