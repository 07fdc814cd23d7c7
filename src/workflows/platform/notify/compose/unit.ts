import type { MedusaContainer } from "@medusajs/framework/types"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../../modules/installed-base"
import type { ClaimedNotification } from "../../../../modules/platform"
import { formatDay } from "../../../../shared/texts"
import { linksOf } from "../links"
import { type Composed, noAddress } from "./composed"
import { addressOf } from "./recipient"
import { shopVariables } from "./shop"
import { expiringVariables } from "./warranty"

/** A message about a unit: offered to somebody, registered or refused, or with a promise that is about to end. */
export async function composeUnit(container: MedusaContainer, message: ClaimedNotification): Promise<Composed> {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const unit = await base.retrieveAdminUnit(String(message.data.unit_id ?? message.subject_id))
  const to = await addressOf(container, message)
  if (to === null) {
    return noAddress
  }
  if (message.template !== "transfer_invitation" && unit.owner_email !== to) {
    return { dropped: "The unit belongs to somebody else by now" }
  }
  const transfer = unit.transfers.find(({ id }) => id === message.subject_id)
  if (message.template === "transfer_invitation" && transfer?.status !== "pending") {
    return { dropped: "The offer is over" }
  }
  const warranty = await expiringVariables(container, message)
  if (message.template === "warranty_expiring" && warranty === null) {
    return { dropped: "The promise doesn't end then any more" }
  }
  const { portal } = linksOf(container)

  return {
    to,
    variables: {
      locale: message.locale,
      link: transfer ? `${portal}/transfers#token=${message.secret ?? ""}` : `${portal}/units/${unit.id}`,
      shop: await shopVariables(container, message.locale),
      unit: { title: unit.product_title, serial_number: unit.serial_number ?? "" },
      transfer: { until: transfer ? formatDay(message.locale, transfer.expires_at.slice(0, 10)) : "" },
      reason: unit.rejected_reason ?? "",
      ...(warranty && { warranty }),
    },
  }
}
