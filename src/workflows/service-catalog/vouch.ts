import type { MedusaContainer } from "@medusajs/framework/types"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../modules/service-case"
import type { Vouched } from "../../modules/service-catalog"

/**
 * What other modules say about the pieces of a service that they keep. A piece that none of them has a word for reads
 * "not available", and keeps back only the kinds that need it.
 */
export async function vouchFor(
  container: MedusaContainer,
  { service_level_id: levelId }: { service_level_id?: string | null }
): Promise<Vouched> {
  if (!levelId) {
    return {}
  }
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  const [level] = await cases.listAfterSalesServiceLevels({ id: levelId, status: "active" })

  return {
    service_level: level
      ? { state: "ready", code: "ready", params: {} }
      : { state: "missing", code: "service_level", params: { service_level: levelId } },
  }
}
