import type { MedusaContainer } from "@medusajs/framework/types"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../../modules/installed-base"
import { type NewNotification, PLATFORM_MODULE, type PlatformModuleService } from "../../../../modules/platform"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../../modules/warranty"

const minuteMs = 60_000

/** How far to look: an event is about now, the sweep finds what two days have missed. */
export type LookBack = { minutes: number }

/**
 * Messages about units: registrations that were decided and promises that are about to end, of the last minutes. The
 * histories of the modules say what happened, so nothing depends on an event that may be lost; what was written down
 * before is left out by its key.
 */
export async function collectUnitNews(container: MedusaContainer, { minutes }: LookBack): Promise<number> {
  const since = new Date(Date.now() - minutes * minuteMs)
  const rows = [...(await decided(container, since)), ...(await expiring(container, since))]

  return await container.resolve<PlatformModuleService>(PLATFORM_MODULE).addNotifications(rows)
}

type Owned = {
  unit_id: string
  owner_customer_id: string | null
  owner_email: string | null
  country_code: string | null
}

async function decided(container: MedusaContainer, since: Date): Promise<NewNotification[]> {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const news = await base.listUnitNews(since)
  return news.flatMap(({ event_id, kind, ...unit }) =>
    toOwner(unit, {
      key: `${event_id}:owner`,
      template: kind,
      subject_type: "unit",
      subject_id: unit.unit_id,
    })
  )
}

async function expiring(container: MedusaContainer, since: Date): Promise<NewNotification[]> {
  const announced = await container.resolve<WarrantyModuleService>(WARRANTY_MODULE).listAnnounced(since)
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const owners = await base.listOwners([...new Set(announced.map(({ unit_id }) => unit_id))])
  const ownerOf = new Map(owners.map((owner) => [owner.unit_id, owner]))
  return announced.flatMap(({ event_id, warranty_id, unit_id }) => {
    const owner = ownerOf.get(unit_id)
    return owner
      ? toOwner(owner, {
          key: `${event_id}:owner`,
          template: "warranty_expiring",
          subject_type: "warranty",
          subject_id: warranty_id,
          data: { warranty_id, unit_id },
        })
      : []
  })
}

type Message = Pick<NewNotification, "key" | "template" | "subject_type" | "subject_id" | "data">

function toOwner(owner: Owned, message: Message): NewNotification[] {
  if (owner.owner_email === null) {
    return []
  }
  const recipient_type = owner.owner_customer_id === null ? "guest" : "customer"
  return [
    {
      ...message,
      recipient_type,
      recipient_id: owner.owner_customer_id,
      to_address: owner.owner_email,
      locale: localeOfCountry(owner.country_code),
    },
  ]
}

/** No order or unit says its buyer's language, so the country's own stands in for it where we write it. */
export function localeOfCountry(country: string | null): string {
  return country === "it" ? "it-IT" : "en"
}
