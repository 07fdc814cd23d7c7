import { DatePicker } from "@medusajs/ui"
import { dateOfDay, dayOfDate } from "../../lib/local-day"
import { Field } from "./field"

type DayFieldProps = {
  label: string
  hint?: string
  error?: string
  isOptional?: boolean
  value: string | null
  onChange: (day: string | null) => void
  isPastOnly?: boolean
}

/** A calendar day, `YYYY-MM-DD`. */
export const DayField = ({ value, onChange, isPastOnly = false, ...field }: DayFieldProps) => (
  <Field {...field}>
    {(control) => (
      <DatePicker
        {...control}
        value={value ? dateOfDay(value) : null}
        maxValue={isPastOnly ? new Date() : undefined}
        onChange={(date) => onChange(date ? dayOfDate(date) : null)}
      />
    )}
  </Field>
)
