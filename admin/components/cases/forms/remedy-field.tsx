import { useTranslation } from "react-i18next"
import type { CaseRemedy } from "../../../../src/types"
import { ChoiceField } from "../../common/choice-field"
import { caseRemedies } from "./case-choices"

type RemedyFieldProps = { value: CaseRemedy | undefined; onChange: (remedy: CaseRemedy) => void }

/** What a customer who complains is after: without it a complaint can't be answered. */
export const RemedyField = ({ value, onChange }: RemedyFieldProps) => {
  const { t } = useTranslation("afterSales")

  return (
    <ChoiceField
      label={t("cases.fields.remedy")}
      value={value}
      choices={caseRemedies.map((remedy) => ({ value: remedy, label: t(`cases.remedy.${remedy}`) }))}
      onChange={onChange}
    />
  )
}
