import { useTranslation } from "react-i18next"
import { LanguageTexts } from "../common/language-texts"
import { PolicyGuarantorFields } from "./policy-guarantor-fields"
import { PolicyLimitFields } from "./policy-limit-fields"
import { PolicyMonthFields } from "./policy-month-fields"
import { PolicyPart } from "./policy-part"
import { PolicyScopeFields } from "./policy-scope-fields"
import type { PolicyValues } from "./policy-values"

export type PolicyFieldProps = {
  values: PolicyValues
  set: <K extends keyof PolicyValues>(name: K, value: PolicyValues[K]) => void
}

/** Everything that a version of a policy says. */
export const PolicyFields = ({ values, set }: PolicyFieldProps) => {
  const { t } = useTranslation("afterSales")

  return (
    <div className="flex flex-col gap-y-8">
      <LanguageTexts
        label={t("fields.name")}
        hint={t("policies.form.nameHint")}
        texts={values.name}
        onChange={(texts) => set("name", texts)}
      />
      <PolicyPart title={t("policies.form.scope")}>
        <PolicyScopeFields values={values} set={set} />
      </PolicyPart>
      <PolicyPart title={t("policies.form.period")}>
        <PolicyMonthFields values={values} set={set} />
      </PolicyPart>
      <PolicyPart title={t("policies.form.limits")}>
        <PolicyLimitFields values={values} set={set} />
      </PolicyPart>
      <PolicyPart title={t("policies.form.guarantor")}>
        <PolicyGuarantorFields values={values} set={set} />
      </PolicyPart>
      <PolicyPart title={t("policies.form.statement")}>
        <LanguageTexts
          label={t("fields.statement")}
          hint={t("policies.form.statementHint")}
          rows={6}
          texts={values.statement}
          onChange={(texts) => set("statement", texts)}
        />
      </PolicyPart>
    </div>
  )
}
