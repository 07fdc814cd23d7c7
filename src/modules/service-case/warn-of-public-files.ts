import type { ConfigModule, LoaderOptions, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Provider = { resolve?: unknown; options?: { private_upload_dir?: string; upload_dir?: string } }

/**
 * Says in one line at boot that private files are public: Medusa's local file provider puts them into the folder that
 * `/static` serves to anyone, unless it is given another one.
 */
export async function warnOfPublicFiles({ container, logger }: LoaderOptions): Promise<void> {
  const config = container.resolve<ConfigModule>(ContainerRegistrationKeys.CONFIG_MODULE, { allowUnregistered: true })
  if (config && arePrivateFilesPublic(config)) {
    const log: Logger | undefined = logger
    log?.warn(
      "after-sales: the local file provider serves private files to anyone under /static; give it the option private_upload_dir"
    )
  }
}

export function arePrivateFilesPublic({ modules }: Pick<ConfigModule, "modules">): boolean {
  const file = (modules as Record<string, { options?: { providers?: Provider[] } } | false | undefined>)?.file
  const providers = (file && file.options?.providers) || []
  return providers.some(
    ({ resolve, options = {} }) =>
      String(resolve).includes("file-local") &&
      (!options.private_upload_dir || options.private_upload_dir === options.upload_dir)
  )
}
