import { useTranslation } from "react-i18next"
import { ChoiceField } from "../common/choice-field"
import { TextField } from "../common/text-field"
import { policyKinds } from "./policy-status"

export type PolicyIdentity = { code: string; kind: (typeof policyKinds)[number] }
type PolicyIdentityFieldsProps = { identity: PolicyIdentity; onChange: (identity: PolicyIdentity) => void }

/** What stays the same through all versions of a policy. */
export const PolicyIdentityFields = ({ identity, onChange }: PolicyIdentityFieldsProps) => {
  const { t } = useTranslation("afterSales")

  return (
    <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
      <TextField
        label={t("fields.code")}
        hint={t("policies.form.codeHint")}
        autoFocus
        autoComplete="off"
        maxLength={64}
        value={identity.code}
        onChange={(code) => onChange({ ...identity, code })}
      />
      <ChoiceField
        label={t("fields.kind")}
        hint={t(`policies.kindHint.${identity.kind}`)}
        value={identity.kind}
        choices={policyKinds.map((value) => ({ value, label: t(`warranties.kind.${value}`) }))}
        onChange={(kind) => onChange({ ...identity, kind })}
      />
    </div>
  )
}
