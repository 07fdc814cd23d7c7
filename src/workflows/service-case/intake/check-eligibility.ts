import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { EligibilityReason } from "../../../modules/service-catalog"
import { AfterSalesConflict } from "../../../shared/errors"
import { eligibleServices } from "../../service-catalog/eligible-services"

/**
 * Refuses what a customer may not ask for, with every reason as a code: by the same rule that the portal shows. Agents
 * are not asked: they see the requirements and decide.
 *
 * @throws `not_allowed` with `details.reasons`
 */
export async function checkEligibility(
  container: MedusaContainer,
  { service_id, unit_ids, now }: { service_id: string; unit_ids: string[]; now: Date }
): Promise<void> {
  const answers = await eligibleServices(container, { channel: "store", unit_ids, service_ids: [service_id], now })
  const asked = unit_ids.length ? unit_ids : [""]
  const reasons = asked.flatMap((id) => answers.get(id)?.[0]?.reasons ?? [])
  if (reasons.length) {
    refuse(reasons)
  }
}

function refuse(reasons: EligibilityReason[]): never {
  const codes = [...new Set(reasons.map(({ code }) => code))]
  const message = `This service cannot be asked for: ${codes.join(", ")}`
  const refusal = new AfterSalesConflict("service_not_available", message, { reasons })
  refusal.type = MedusaError.Types.NOT_ALLOWED
  throw refusal
}
