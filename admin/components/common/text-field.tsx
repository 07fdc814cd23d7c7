import { Input, Textarea } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { Field } from "./field"

type TextFieldProps = {
  label: string
  hint?: string
  error?: string
  isOptional?: boolean
  value: string
  onChange: (value: string) => void
  rows?: number
} & Pick<ComponentProps<typeof Input>, "type" | "placeholder" | "autoComplete" | "maxLength" | "autoFocus">

/** A line of text, or several when `rows` says so. */
export const TextField = ({ label, hint, error, isOptional, value, onChange, rows, ...input }: TextFieldProps) => (
  <Field label={label} hint={hint} error={error} isOptional={isOptional}>
    {(control) =>
      rows ? (
        <Textarea
          {...control}
          {...input}
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Input {...control} {...input} value={value} onChange={(event) => onChange(event.target.value)} />
      )
    }
  </Field>
)
