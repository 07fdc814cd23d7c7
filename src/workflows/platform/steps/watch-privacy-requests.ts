import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import { systemActor } from "../../../shared/actor"
import { managerIds } from "../notify/staff"

export const watchPrivacyRequestsStepId = "after-sales-watch-privacy-requests"

const batch = 20

/**
 * Reminds managers of days that come near, goes on with erasures that an open case stopped, and frees requests whose
 * job came to nothing. Each is claimed by its row: there is nothing to undo.
 */
export const watchPrivacyRequestsStep = createStep(watchPrivacyRequestsStepId, async (_: void, { container }) => {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  await platform.freeStuckRequests()
  const held = await platform.claimHeldRequests(batch)
  for (const id of held) {
    await platform.beginPrivacyRequest({ id, actor: systemActor })
  }
  const due = await platform.claimDuePrivacyRequests()
  const [managers, { staff_locale }] = await Promise.all([
    due.length ? managerIds(container) : [],
    platform.getSettings(),
  ])
  await platform.addNotifications(
    due.flatMap(({ id, due_on }) =>
      managers.map((manager) => ({
        key: `${id}:${due_on}:${manager}`,
        template: "staff_privacy_due" as const,
        recipient_type: "user" as const,
        recipient_id: manager,
        to_address: null,
        locale: staff_locale,
        subject_type: "privacy_request" as const,
        subject_id: id,
        data: { due_on },
      }))
    )
  )

  return new StepResponse({ due: due.map(({ id }) => id), held })
})
