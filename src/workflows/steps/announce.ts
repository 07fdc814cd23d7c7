import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** One event: ids only in its data, because events are logged and kept by buses. */
export type Announcement = { name: string; data: Record<string, string> }

export const announceStepId = "after-sales-announce"

/**
 * Emits events of several names at once. They are held back until the outermost workflow has finished, and
 * dropped when it fails. Core's own step takes one name a call; a reconciliation has up to six.
 */
export const announceStep = createStep(
  announceStepId,
  async (announcements: Announcement[], context) => {
    if (!announcements.length) {
      return new StepResponse(undefined)
    }
    const { container, eventGroupId } = context
    const metadata = eventGroupId ? { eventGroupId } : {}
    await container
      .resolve(Modules.EVENT_BUS)
      .emit(announcements.map((announcement) => ({ ...announcement, metadata })))

    return new StepResponse(undefined, eventGroupId)
  },
  async (eventGroupId, { container }) => {
    if (eventGroupId) {
      await container.resolve(Modules.EVENT_BUS).clearGroupedEvents(eventGroupId)
    }
  }
)
