import type { MedusaContainer } from "@medusajs/framework/types"
import type { ClaimedNotification } from "../../../../modules/platform"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../../modules/warranty"
import { formatDay, pickText, t } from "../../../../shared/texts"

/** The promise that ends, as its customer knows it; null when it is void or has no end. */
export async function expiringVariables(container: MedusaContainer, { data, locale }: ClaimedNotification) {
  if (typeof data.warranty_id !== "string" || typeof data.unit_id !== "string") {
    return null
  }
  const service = container.resolve<WarrantyModuleService>(WARRANTY_MODULE)
  const warranties = (await service.listWarrantiesOfUnits([data.unit_id])).get(data.unit_id) ?? []
  const warranty = warranties.find(({ id }) => id === data.warranty_id)
  const days = Object.values(warranty?.ends_on ?? {}).filter((day) => typeof day === "string")
  if (!warranty || warranty.status === "void" || !days.length) {
    return null
  }
  const name = warranty.policy_name && pickText(warranty.policy_name, locale)

  return {
    name: name || t(locale, `coverage:kind.${warranty.kind}`),
    ends_on: formatDay(locale, days.sort()[days.length - 1]),
  }
}
