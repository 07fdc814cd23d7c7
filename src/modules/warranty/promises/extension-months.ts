import { invalid, notAllowed } from "../../../shared/errors"
import { extensionForRepair, repairExtensionMonths } from "../domain/extension"
import { rulesOf } from "../law/rules-of"
import type { ExistingWarranty } from "../sync/types"
import type { ExtendWarrantyInput } from "./types"

/**
 * Months that a cause adds. What a repair under the legal guarantee adds is for the law to say: the next repair is
 * counted from the number of those before, so one past the law's limit is recorded with 0. Where the law gives nothing
 * for any repair there is nothing to count and nothing to record.
 */
export function extensionMonths(warranty: ExistingWarranty, { cause, months, days = 0 }: ExtendWarrantyInput): number {
  const { jurisdiction } = warranty
  if (cause !== "repair" || !jurisdiction) {
    return (months ?? 0) + days > 0 ? (months ?? 0) : invalid("months", months ?? null, "months or days above 0")
  }
  const rules = rulesOf(jurisdiction)
  const lawful = extensionForRepair(rules, jurisdiction.basis.contract_on, warranty.extensions)
  if (months !== undefined && months !== lawful) {
    invalid("months", months, `${lawful}, which the law adds for this repair; grant more with cause 'goodwill'`)
  }
  if (days === 0 && repairExtensionMonths(rules, jurisdiction.basis.contract_on, 1) === 0) {
    const country = jurisdiction.country.toUpperCase()
    notAllowed(
      `The law of ${country} adds nothing for a repair; grant time with cause 'goodwill'`,
      "no_repair_extension"
    )
  }
  return lawful
}
