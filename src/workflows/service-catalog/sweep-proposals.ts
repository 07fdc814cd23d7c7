import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../modules/service-catalog"
import { systemActor } from "../../shared/actor"
import { failureReason } from "../../shared/failure-reason"
import { acceptProposalWorkflow } from "./workflows/accept-proposal"
import { detectNeedsWorkflow } from "./workflows/detect-needs"
import { takeBackProposalWorkflow } from "./workflows/take-back-proposal"

const batchSize = 50
/** Longer than any request takes: whoever accepted the proposal is gone. */
const patienceMs = 300_000

/** Needs of the day, and accepted proposals whose case is missing because a process died before it was there. */
export async function sweepProposals(container: MedusaContainer): Promise<void> {
  await detectNeedsWorkflow(container).run({ input: { is_asked: false } })
  const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)
  const before = new Date(Date.now() - patienceMs)

  for (const { id } of await catalog.listCaselessProposals({ before, limit: batchSize })) {
    try {
      await acceptProposalWorkflow(container).run({ input: { id, actor: systemActor } })
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`after-sales: the case of proposal ${id} can't be opened, it stands open again: ${failureReason(error)}`)
      await takeBackProposalWorkflow(container).run({ input: { id, actor: systemActor } })
    }
  }
}
