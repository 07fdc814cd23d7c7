import { DatePicker } from "@medusajs/ui"
import { useState } from "react"
import { dateOfDay, dayOfDate } from "../../lib/local-day"
import { Field } from "./field"

type DayFieldProps = {
  label: string
  hint?: string
  error?: string
  isOptional?: boolean
  value: string | null
  onChange: (day: string | null) => void
  /** The last day that can be chosen, such as today in the place that it is about. */
  latest?: string
}

/**
 * A calendar day, `YYYY-MM-DD`. Core's picker goes back to the day it began with when it is given another, and says
 * that it was chosen; so a day that does not come from the picker gets a picker of its own.
 */
export const DayField = ({ value, onChange, latest, ...field }: DayFieldProps) => {
  const [shown, setShown] = useState({ day: value, picker: 0 })

  if (shown.day !== value) {
    setShown({ day: value, picker: shown.picker + 1 })
  }

  const take = (date: Date | null) => {
    const day = date ? dayOfDate(date) : null
    setShown({ ...shown, day })
    onChange(day)
  }

  return (
    <Field {...field}>
      {(control) => (
        <DatePicker
          key={shown.picker}
          {...control}
          value={value ? dateOfDay(value) : null}
          maxValue={latest ? dateOfDay(latest) : undefined}
          onChange={take}
        />
      )}
    </Field>
  )
}
