import { useTranslation } from "react-i18next"
import type { AdminWarrantyPolicy } from "../../../src/types"
import { usePolicyDiff } from "../../hooks/api/policies"
import { useVersionPair } from "../../hooks/use-version-pair"
import { VersionCompare } from "../common/version-compare"
import { useFieldText } from "./use-field-text"

/** What two versions of a policy promise differently. */
export const PolicyCompare = ({ policy }: { policy: AdminWarrantyPolicy }) => {
  const { t } = useTranslation("afterSales")
  const pair = useVersionPair(policy.versions)
  const { diff, isError, error } = usePolicyDiff(policy.id, pair.from, pair.to)
  const textOf = useFieldText()

  if (isError) {
    throw error
  }

  return (
    <VersionCompare
      versions={policy.versions}
      pair={pair}
      head={t("policies.compare.field")}
      changes={diff?.changes.map(({ field, from, to }) => ({
        what: t([`policies.fields.${field}`, "general.asWritten"], { text: field }),
        from: textOf(field, from),
        to: textOf(field, to),
      }))}
    />
  )
}
