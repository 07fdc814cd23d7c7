import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type DetectingService,
  type Detection,
  detect,
  SERVICE_CATALOG_MODULE,
  type ServiceCatalogModuleService,
} from "../../modules/service-catalog"
import type { UnitSubject } from "../../modules/installed-base"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../modules/warranty"
import { coveredUntil } from "./covered-until"
import { unitFacts } from "./unit-facts"

/** Looks at units and writes the proposals that are due and not there yet. @returns ids of the new ones */
export async function detectUnits(
  container: MedusaContainer,
  unitIds: string[],
  services: DetectingService[],
  now: Date
): Promise<string[]> {
  const units = await unitFacts(container, unitIds, services, now)
  const asksEnd = services.some(({ detection }) => detection.some(({ kind }) => kind === "warranty_ending"))
  const warranties = asksEnd
    ? await container.resolve<WarrantyModuleService>(WARRANTY_MODULE).listWarrantiesOfUnits(unitIds)
    : null

  const found = units.flatMap(({ facts, subject }) =>
    detect(services, { ...facts, covered_until: coveredUntil(warranties?.get(facts.id) ?? []) }).map((need) =>
      withLabels(need, subject)
    )
  )
  return await container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE).proposeCases(found)
}

/** What a list of proposals shows of the unit. */
export function withLabels(need: Detection, subject: UnitSubject) {
  const { product_id, product_title, serial_number, order_display_id, owner_customer_id } = subject
  return { ...need, product_id, product_title, serial_number, order_display_id, owner_customer_id }
}
