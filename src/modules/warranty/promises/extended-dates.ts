import { countedFrom, datesOf } from "../sync/dates"
import type { ExistingWarranty, WarrantyDates } from "../sync/types"

/** Ends of a warranty that got more time: counted anew from the day it began, and never earlier than before. */
export function extendedDates(warranty: ExistingWarranty): WarrantyDates {
  return warranty.starts_on === null
    ? warranty
    : datesOf(
        countedFrom(warranty.starts_on, warranty.time_zone),
        { ...warranty, start_basis: "order", carried_from: warranty.is_new_term ? warranty.carried_from : null },
        { ends_on: warranty.ends_on, legal_override: false }
      )
}
