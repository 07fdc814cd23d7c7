import type { MedusaContainer } from "@medusajs/framework/types"
import { identityFor } from "../../../../modules/platform/settings"
import { localDay } from "../../../../shared/calendar"
import { renderCertificate } from "../../../../shared/certificate"
import type { Actor } from "../../../../shared/actor"
import { conflict, notFound } from "../../../../shared/errors"
import { installedBaseOf, platformOf, warrantyOf } from "../../../services"
import { noteShown } from "./note-shown"

type Asker = { scope: MedusaContainer; actor: Actor; locale: string }

/** The certificate of a unit as PDF. There is none while the shop promises nothing for it. */
export async function certificateOf(unitId: string, { scope, actor, locale }: Asker): Promise<Buffer> {
  const [unit, settings, warranties] = await Promise.all([
    installedBaseOf(scope).retrieveAdminUnit(unitId),
    platformOf(scope).getSettings(),
    warrantyOf(scope).listWarrantiesOfUnits([unitId]),
  ])
  const own = warranties.get(unitId) ?? notFound("unit", unitId)
  if (unit.confirmed_at === null || unit.registered_state === "pending" || unit.registered_state === "rejected") {
    conflict("not_confirmed", "The shop has not confirmed this unit yet")
  }
  await noteShown(own, { scope, actor })
  const { delivered_at, time_zone, transferred_at, order_display_id } = unit
  return renderCertificate({
    locale,
    unit: {
      ...unit,
      order_display_id: transferred_at === null ? order_display_id : null,
      delivered_on: delivered_at && localDay(delivered_at, time_zone),
    },
    warranties: own,
    seller: identityFor(settings, locale),
    issued_on: localDay(new Date(), time_zone),
  })
}
