import { useTranslation } from "react-i18next"
import type { AdminCaseDetail } from "../../../../src/types"
import { useUpdateCase } from "../../../hooks/api/case-writes"
import { useValues } from "../../../hooks/use-values"
import { FormDrawer } from "../../common/form-drawer"
import { TextField } from "../../common/text-field"
import { ChoiceField } from "../../common/choice-field"
import { factorNames } from "../factor-names"
import { factorsBody, factorValues } from "./factor-values"

const scores = ["1", "2", "3", "4", "5"]

/** How heavily each of the four factors weighs, and why. */
export const CaseFactorsForm = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const { values, set, isDirty } = useValues(factorValues(case_.factors))
  const { mutateAsync, isPending } = useUpdateCase(case_.id)
  const factors = factorsBody(values)

  return (
    <FormDrawer
      title={t("cases.factors.title")}
      description={t("cases.factors.description")}
      onSubmit={() => mutateAsync({ factors, rev: case_.rev })}
      success={t("cases.factors.success")}
      isComplete={Object.keys(factors).length > 0}
      isDirty={isDirty}
      isPending={isPending}
    >
      {factorNames.map((name) => (
        <div key={name} className="flex flex-col gap-y-3">
          <ChoiceField
            label={t(`cases.factors.name.${name}`)}
            hint={t(`cases.factors.hint.${name}`)}
            value={values[name].score || undefined}
            choices={scores.map((value) => ({ value, label: t(`cases.factors.scale.${value}`) }))}
            onChange={(score) => set(name, { ...values[name], score })}
          />
          <TextField
            label={t("fields.note")}
            isOptional
            rows={2}
            maxLength={1_000}
            value={values[name].note}
            onChange={(note) => set(name, { ...values[name], note })}
          />
        </div>
      ))}
    </FormDrawer>
  )
}
