import { useTranslation } from "react-i18next"
import { usePolicies } from "../../hooks/api/policies"
import { useTextOf } from "../../hooks/use-text-of"
import { ChoiceField } from "../common/choice-field"

/** The choice that stands for none: a select can't have an empty value. */
const none = "none"

type BackfillPolicyFieldProps = { value: string | undefined; onChange: (versionId: string | undefined) => void }

/** Which promise the units of old orders get beside the legal guarantee. */
export const BackfillPolicyField = ({ value, onChange }: BackfillPolicyFieldProps) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const { warranty_policies: policies = [] } = usePolicies({ limit: 100 })
  const published = policies.flatMap((policy) =>
    policy.versions
      .filter((version) => version.status === "published")
      .map((version) => ({
        value: version.id,
        label: `${textOf(version.name) || policy.code} · ${t("policies.versionNumber", { version: version.version })}`,
      }))
  )

  return (
    <ChoiceField
      label={t("units.backfill.policy")}
      hint={t("units.backfill.policyHint")}
      value={value ?? none}
      choices={[{ value: none, label: t("units.backfill.noPolicy") }, ...published]}
      onChange={(choice) => onChange(choice === none ? undefined : choice)}
    />
  )
}
