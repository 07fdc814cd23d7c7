import { useTranslation } from "react-i18next"
import { useSymptoms } from "../../../hooks/api/symptoms"
import { ChoiceField } from "../../common/choice-field"

type SymptomFieldProps = {
  /** The service's; only its symptoms are offered. */
  kind: string | undefined
  value: string | undefined
  onChange: (symptom: string | undefined) => void
}

const none = "none"

/** What can be wrong with a thing. A dangerous one makes the case critical at once. */
export const SymptomField = ({ kind, value, onChange }: SymptomFieldProps) => {
  const { t } = useTranslation("afterSales")
  const { symptoms = [] } = useSymptoms()
  const offered = symptoms.filter(({ kinds }) => kind !== undefined && kinds.includes(kind))

  if (offered.length === 0) {
    return null
  }

  return (
    <ChoiceField
      label={t("cases.fields.symptom")}
      hint={offered.find(({ code }) => code === value)?.is_safety ? t("inbox.create.isSafety") : undefined}
      value={value ?? none}
      choices={[
        { value: none, label: t("general.none") },
        ...offered.map(({ code, text }) => ({ value: code, label: text })),
      ]}
      onChange={(next) => onChange(next === none ? undefined : next)}
    />
  )
}
