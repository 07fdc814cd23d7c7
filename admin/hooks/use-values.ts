import { useMemo, useState } from "react"

/** The values of a form: what was there, what is there now, and whether that differs. */
export function useValues<T extends object>(initial: T) {
  const [start] = useState(initial)
  const [values, setValues] = useState(initial)
  const isDirty = useMemo(() => JSON.stringify(values) !== JSON.stringify(start), [values, start])

  return {
    values,
    isDirty,
    set: <K extends keyof T>(name: K, value: T[K]) => setValues((current) => ({ ...current, [name]: value })),
  }
}
