import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

/** Where links in mails begin: the customers' portal, and the dashboard's after-sales pages and settings. */
export type Links = { portal: string; admin: string; settings: string }

/** By the plugin's options, else beside the backend as Medusa's own configuration has it. */
export function linksOf(container: MedusaContainer): Links {
  const { portalUrl, adminUrl } = container.resolve<PlatformModuleService>(PLATFORM_MODULE).getOptions()
  const { admin } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const backend = /^https?:\/\//.test(admin.backendUrl ?? "")
    ? String(admin.backendUrl).replace(/\/+$/, "")
    : `http://localhost:${process.env.PORT ?? "9000"}`
  const dashboard = adminUrl ?? `${backend}${admin.path ?? "/app"}`

  return {
    portal: portalUrl ?? `${backend}/after-sales`,
    admin: `${dashboard}/after-sales`,
    settings: `${dashboard}/settings/after-sales`,
  }
}
