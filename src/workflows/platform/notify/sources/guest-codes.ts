import type { MedusaContainer } from "@medusajs/framework/types"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../../modules/platform"

const batch = 100

/** Makes the codes that guests asked for. A code that is made and not written down as a message is asked for again. */
export async function drainGuestCodes(container: MedusaContainer): Promise<number> {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const codes = await platform.issueGuestCodes(batch)

  return await platform.addNotifications(
    codes.map(({ id, email, order_display_id, locale, code, expires_at }) => ({
      key: `${id}:guest`,
      template: "guest_code",
      recipient_type: "guest",
      recipient_id: null,
      to_address: email,
      locale,
      subject_type: "order",
      subject_id: String(order_display_id),
      data: { order_display_id },
      secret: code,
      expires_at,
    }))
  )
}
