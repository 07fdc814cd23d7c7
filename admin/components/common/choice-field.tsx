import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Field } from "./field"

type ChoiceFieldProps<T extends string> = {
  label: string
  hint?: string
  error?: string
  value: T | undefined
  choices: { value: T; label: string }[]
  onChange: (value: T) => void
}

/** A field with a few fixed answers. */
export const ChoiceField = <T extends string>({ value, choices, onChange, ...field }: ChoiceFieldProps<T>) => {
  const { t } = useTranslation("afterSales")

  return (
    <Field {...field}>
      {(control) => (
        <Select value={value ?? ""} onValueChange={(next) => onChange(next as T)}>
          <Select.Trigger {...control}>
            <Select.Value placeholder={t("general.choose")} />
          </Select.Trigger>
          <Select.Content>
            {choices.map((choice) => (
              <Select.Item key={choice.value} value={choice.value}>
                {choice.label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </Field>
  )
}
