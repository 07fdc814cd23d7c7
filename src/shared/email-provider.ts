import type { ConfigModule } from "@medusajs/framework/types"

type Provider = { options?: { channels?: unknown } }
type Modules = Record<string, { options?: { providers?: Provider[] } } | false | undefined>

/** Whether the shop has given the Notification module somebody to carry e-mail. */
export function carriesEmail({ modules }: Pick<ConfigModule, "modules">): boolean {
  const notification = (modules as Modules | undefined)?.notification
  const providers = (notification && notification.options?.providers) || []
  return providers.some(({ options }) => Array.isArray(options?.channels) && options.channels.includes("email"))
}
