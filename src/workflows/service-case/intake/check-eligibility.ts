import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { CaseUnit } from "../../../modules/installed-base"
import type { StoredCoverage } from "../../../modules/service-case"
import { coverageFact, eligibility, type EligibilityReason, type OfferedService } from "../../../modules/service-catalog"
import { AfterSalesConflict } from "../../../shared/errors"
import { unitFactsOf } from "./unit-facts"

type Asked = {
  service: OfferedService
  units: CaseUnit[]
  coverage: Map<string, StoredCoverage>
  now: Date
}

/**
 * Refuses what a customer may not ask for, with every reason as a code. Agents are not asked: they see the
 * requirements and decide.
 *
 * @throws `not_allowed` with `details.reasons`
 */
export async function checkEligibility(container: MedusaContainer, asked: Asked): Promise<void> {
  const { service, units, coverage, now } = asked
  const facts = await unitFactsOf(container, units, now)
  const questions = units.length
    ? units.map(({ id }) => ({
        unit: facts.get(id) ?? null,
        coverage: coverageFact(coverage.get(id)?.result),
      }))
    : [{ unit: null, coverage: null }]
  const reasons = questions.flatMap((question) => eligibility([service], { ...question, channel: "store" })[0].reasons)
  if (reasons.length) {
    refuse(reasons)
  }
}

function refuse(reasons: EligibilityReason[]): never {
  const codes = [...new Set(reasons.map(({ code }) => code))]
  const refusal = new AfterSalesConflict(
    "service_not_available",
    `This service cannot be asked for: ${codes.join(", ")}`,
    {
      reasons,
    }
  )
  refusal.type = MedusaError.Types.NOT_ALLOWED
  throw refusal
}
