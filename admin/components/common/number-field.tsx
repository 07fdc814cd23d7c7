import { Input } from "@medusajs/ui"
import { Field } from "./field"

type NumberFieldProps = {
  label: string
  hint?: string
  error?: string
  isOptional?: boolean
  value: number | null
  onChange: (value: number | null) => void
  min?: number
  max?: number
}

/** A whole number, or nothing. */
export const NumberField = ({ value, onChange, min = 0, max, ...field }: NumberFieldProps) => (
  <Field {...field}>
    {(control) => (
      <Input
        {...control}
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        step={1}
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value === "" ? null : Math.trunc(event.target.valueAsNumber))}
      />
    )}
  </Field>
)
