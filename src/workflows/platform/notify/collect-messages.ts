import type { MedusaContainer } from "@medusajs/framework/types"
import { drainCaseOutbox } from "./sources/case-outbox"
import { drainGuestCodes } from "./sources/guest-codes"
import { inviteNewOwners } from "./sources/transfers"
import { collectUnitNews, type LookBack } from "./sources/unit-news"

/**
 * Writes down what somebody must be told, from everything that tells of it. Each source is tried even when another
 * failed; the first failure is thrown last, after which the sending goes on by itself.
 */
export async function collectMessages(
  container: MedusaContainer,
  lookBack: LookBack
): Promise<{ added: number; failure: unknown }> {
  const sources = [drainGuestCodes, drainCaseOutbox, inviteNewOwners, collectUnitNews]
  let added = 0
  let failure: unknown = null

  for (const source of sources) {
    added += await source(container, lookBack).catch((error: unknown) => {
      failure ??= error
      return 0
    })
  }
  return { added, failure }
}
