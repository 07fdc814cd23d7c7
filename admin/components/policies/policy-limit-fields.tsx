import { useTranslation } from "react-i18next"
import { useCoverageCauses } from "../../hooks/api/coverage"
import { CheckList } from "../common/check-list"
import { Field } from "../common/field"
import { NumberField } from "../common/number-field"
import { SwitchField } from "../common/switch-field"
import type { PolicyFieldProps } from "./policy-fields"

/** What a policy leaves out, how often it may be used, and whether it goes with the unit to a new owner. */
export const PolicyLimitFields = ({ values, set }: PolicyFieldProps) => {
  const { t, i18n } = useTranslation("afterSales")
  const { coverage_causes: causes = [] } = useCoverageCauses(i18n.language)

  return (
    <>
      <Field label={t("fields.exclusions")} hint={t("policies.form.exclusionsHint")}>
        {(control) => (
          <CheckList
            labelledBy={control["aria-labelledby"]}
            choices={causes
              .filter(({ is_excludable }) => is_excludable)
              .map(({ code, label }) => ({ value: code, label }))}
            value={values.exclusions}
            onChange={(codes) => set("exclusions", codes)}
          />
        )}
      </Field>
      <NumberField
        label={t("policies.form.maxUses")}
        hint={t("policies.form.maxUsesHint")}
        isOptional
        min={1}
        value={values.max_uses}
        onChange={(uses) => set("max_uses", uses)}
      />
      <SwitchField
        label={t("fields.transferable")}
        hint={t("policies.form.transferableHint")}
        value={values.is_transferable}
        onChange={(isTransferable) => set("is_transferable", isTransferable)}
      />
    </>
  )
}
