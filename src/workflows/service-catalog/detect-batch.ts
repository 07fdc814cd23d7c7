import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DetectingService } from "../../modules/service-catalog"
import { failureReason } from "../../shared/failure-reason"
import { detectUnits } from "./detect-units"

/**
 * Looks at a batch of units. One that fails is halved until the unit that spoils it stands alone, so that the others
 * are looked at and the day's run goes on; that unit is told of in the log.
 */
export async function detectBatch(
  container: MedusaContainer,
  unitIds: string[],
  services: DetectingService[],
  now: Date
): Promise<string[]> {
  const left = [unitIds]
  const proposed: string[] = []

  for (let batch = left.pop(); batch; batch = left.pop()) {
    try {
      proposed.push(...(await detectUnits(container, batch, services, now)))
    } catch (error) {
      const half = Math.ceil(batch.length / 2)
      if (batch.length > 1) {
        left.push(batch.slice(half), batch.slice(0, half))
      } else {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`after-sales: unit ${batch[0]} can't be looked at for proposals: ${failureReason(error)}`)
      }
    }
  }
  return proposed
}
