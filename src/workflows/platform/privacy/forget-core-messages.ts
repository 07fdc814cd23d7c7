import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** What core generates for the module beside its published interface. */
type Messages = {
  listNotifications: (filters: object, config: object) => Promise<{ id: string; template: string | null }[]>
  deleteNotifications: (ids: string[]) => Promise<void>
}

const ours = "after-sales."
const most = 10_000

/**
 * The Notification module keeps a row with the address of every mail. Ours go with the person; those of other parts
 * of the shop are theirs to decide about.
 */
export async function forgetCoreMessages(container: MedusaContainer, emails: string[]): Promise<number> {
  if (!emails.length) {
    return 0
  }
  const messages = container.resolve(Modules.NOTIFICATION) as unknown as Messages
  const found = await messages.listNotifications({ to: emails }, { select: ["id", "template"], take: most })
  const ids = found.filter(({ template }) => template?.startsWith(ours)).map(({ id }) => id)
  if (ids.length) {
    await messages.deleteNotifications(ids)
  }
  return ids.length
}
