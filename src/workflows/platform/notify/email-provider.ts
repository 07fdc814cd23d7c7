import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

type Provider = { options?: { channels?: unknown } }
type Declared = { options?: { providers?: Provider[] } }

/** Whether the shop has given the Notification module somebody to carry e-mail. */
export function hasEmailProvider(container: MedusaContainer): boolean {
  const { modules } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const declared = modules?.[Modules.NOTIFICATION] as Declared | undefined
  const providers = declared?.options?.providers ?? []

  return providers.some(({ options }) => Array.isArray(options?.channels) && options.channels.includes("email"))
}
