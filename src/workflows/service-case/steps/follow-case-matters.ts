import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failureReason } from "../../../shared/failure-reason"
import { followMatters } from "../follow-matters"
import type { CaseOfUnits } from "../matters"

export const followCaseMattersStepId = "after-sales-follow-case-matters"

/**
 * Notes on the units whether a case of theirs is open. The case stands already, so a failure here is no failure of the
 * request: the sweep does it a minute later.
 */
export const followCaseMattersStep = createStep(
  followCaseMattersStepId,
  async ({ cases }: { cases: CaseOfUnits[] }, { container }) => {
    for (const one of cases) {
      await followMatters(container, one).catch((error: unknown) =>
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`after-sales: units of case ${one.id} are noted by the next sweep: ${failureReason(error)}`)
      )
    }
    return new StepResponse(undefined)
  }
)
