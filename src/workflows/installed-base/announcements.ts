import { UnitEvents, WarrantyEvents } from "../events"
import type { Announcement } from "../steps/announce"
import type { AssuredUnits } from "../warranty/steps/assure-units"
import type { ReconciledUnits } from "./steps/reconcile-units"

const eventOfKind: Record<string, string> = {
  shipped: UnitEvents.SHIPPED,
  delivered: UnitEvents.DELIVERED,
  installed: UnitEvents.INSTALLED,
  returned: UnitEvents.RETURNED,
  cancelled: UnitEvents.CANCELLED,
  replaced: UnitEvents.REPLACED,
  scrapped: UnitEvents.SCRAPPED,
  flagged: UnitEvents.FLAGGED,
  corrected: UnitEvents.CORRECTED,
  serial_set: UnitEvents.SERIAL_SET,
}

export function announceWarranties(warranties: AssuredUnits): Announcement[] {
  const of = (name: string, rows: { id: string; unit_id: string }[]) =>
    rows.map(({ id, unit_id }) => ({ name, data: { id, unit_id } }))

  return [
    ...of(WarrantyEvents.ISSUED, warranties.issued),
    ...of(WarrantyEvents.STARTED, warranties.started),
    ...of(WarrantyEvents.VOIDED, warranties.voided),
  ]
}

/** The kinds of change that have an event, one announcement each. */
export function announceChanges(changed: { id: string; kinds: string[] }[]): Announcement[] {
  return changed.flatMap(({ id, kinds }) =>
    kinds.filter((kind) => eventOfKind[kind]).map((kind) => ({ name: eventOfKind[kind], data: { id } }))
  )
}

/** Everything that one reconciliation has to tell. */
export function unitAnnouncements({
  units,
  warranties,
}: {
  units: ReconciledUnits
  warranties: AssuredUnits
}): Announcement[] {
  return [
    ...units.created.map((id) => ({ name: UnitEvents.CREATED, data: { id } })),
    ...announceChanges(units.changed),
    ...announceWarranties(warranties),
  ]
}
