import { useTranslation } from "react-i18next"
import { ChoiceField } from "../common/choice-field"
import { PolicyCountryField } from "./policy-country-field"
import type { PolicyFieldProps } from "./policy-fields"
import { PolicyScopePicker } from "./policy-scope-picker"
import { policyScopes } from "./policy-status"

/** What a policy is for: the narrower scope wins over the wider one. */
export const PolicyScopeFields = ({ values, set }: PolicyFieldProps) => {
  const { t } = useTranslation("afterSales")

  return (
    <>
      <ChoiceField
        label={t("policies.form.scopeType")}
        hint={t("policies.form.scopeHint")}
        value={values.scope_type}
        choices={policyScopes.map((value) => ({ value, label: t(`policies.scope.${value}`) }))}
        onChange={(scope) => {
          set("scope_type", scope)
          set("scope_ids", [])
        }}
      />
      {values.scope_type !== "all" && (
        <PolicyScopePicker
          key={values.scope_type}
          scope={values.scope_type}
          label={t(`policies.scope.${values.scope_type}`)}
          value={values.scope_ids}
          onChange={(ids) => set("scope_ids", ids)}
        />
      )}
      <PolicyCountryField value={values.country_codes ?? []} onChange={(codes) => set("country_codes", codes)} />
      <PolicyScopePicker
        scope="channel"
        label={t("policies.form.channels")}
        hint={t("policies.form.channelsHint")}
        isOptional
        value={values.sales_channel_ids ?? []}
        onChange={(ids) => set("sales_channel_ids", ids)}
      />
    </>
  )
}
