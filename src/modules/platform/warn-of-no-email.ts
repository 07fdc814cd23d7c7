import type { ConfigModule, LoaderOptions, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { carriesEmail } from "../../shared/email-provider"

/** Says in one line at boot that nobody will get a mail: the dashboard says it too. */
export async function warnOfNoEmail({ container, logger }: LoaderOptions): Promise<void> {
  const config = container.resolve<ConfigModule>(ContainerRegistrationKeys.CONFIG_MODULE, { allowUnregistered: true })
  if (config && !carriesEmail(config)) {
    const log: Logger | undefined = logger
    log?.warn("after-sales: no notification provider has the channel email; customers and agents get no mail")
  }
}
