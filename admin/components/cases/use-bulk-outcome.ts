import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCaseBulkResponse } from "../../../src/types"
import { useRefusalText } from "../../hooks/use-refusal-text"
import { Refusal } from "../../lib/refusal"

type Results = AdminCaseBulkResponse["results"]

/** Says what became of something that was done with several cases: each reason against it once. Answers how many were changed. */
export function useBulkOutcome() {
  const { t } = useTranslation("afterSales")
  const textOf = useRefusalText()
  const reasonOf = ({ type, code, message }: Results[number]) =>
    textOf(new Refusal(message ?? "", "", 0, type ?? undefined, code ?? undefined))

  return (results: Results): number => {
    const refused = results.filter(({ done }) => !done)
    const changed = results.length - refused.length
    if (refused.length > 0) {
      const reasons = [...new Set(refused.map(reasonOf))]
      toast.warning(t("inbox.bulk.some", { count: refused.length }), { description: reasons.join(" ") })
    }
    if (changed > 0) {
      toast.success(t("inbox.bulk.success", { count: changed }))
    }
    return changed
  }
}
