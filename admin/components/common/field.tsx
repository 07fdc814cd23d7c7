import { Hint, Label, Text } from "@medusajs/ui"
import { useId, type ReactNode } from "react"
import { useTranslation } from "react-i18next"

/** What the control of a field must carry, so that its label, hint and error are read out with it. */
export type ControlProps = {
  id: string
  "aria-labelledby": string
  "aria-describedby": string | undefined
  "aria-invalid": boolean
}

type FieldProps = {
  label: string
  hint?: string
  error?: string
  isOptional?: boolean
  children: (control: ControlProps) => ReactNode
}

/** One field of a form, laid out as the dashboard's own: label, control, hint, error. */
export const Field = ({ label, hint, error, isOptional = false, children }: FieldProps) => {
  const { t } = useTranslation("afterSales")
  const id = useId()

  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex items-center gap-x-1">
        <Label id={`${id}-label`} htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        {isOptional && (
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {t("general.optional")}
          </Text>
        )}
      </div>
      {children({
        id,
        "aria-labelledby": `${id}-label`,
        "aria-describedby": [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined,
        "aria-invalid": Boolean(error),
      })}
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && (
        <Hint id={`${id}-error`} variant="error">
          {error}
        </Hint>
      )}
    </div>
  )
}
