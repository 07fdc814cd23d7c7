import { Label } from "@medusajs/ui"
import { useId } from "react"
import { CheckList } from "./check-list"

type CheckListFieldProps = {
  label: string
  choices: { value: string; label: string }[]
  value: string[]
  onChange: (value: string[]) => void
}

/** Any number of a few fixed answers, under their question. */
export const CheckListField = ({ label, ...list }: CheckListFieldProps) => {
  const id = useId()

  return (
    <div className="flex flex-col gap-y-2">
      <Label id={id} size="small" weight="plus">
        {label}
      </Label>
      <CheckList labelledBy={id} {...list} />
    </div>
  )
}
