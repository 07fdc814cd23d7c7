import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"

type CheckListProps = {
  labelledBy: string
  choices: { value: string; label: string }[]
  value: string[]
  onChange: (value: string[]) => void
}

/** Any number of a few fixed answers. */
export const CheckList = ({ labelledBy, choices, value, onChange }: CheckListProps) => {
  const id = useId()
  const toggle = (choice: string, isOn: boolean) =>
    onChange(isOn ? [...value, choice] : value.filter((other) => other !== choice))

  return (
    <div role="group" aria-labelledby={labelledBy} className="grid grid-cols-1 gap-x-4 gap-y-2 sm:grid-cols-2">
      {choices.map((choice) => (
        <div key={choice.value} className="flex items-center gap-x-2">
          <Checkbox
            id={`${id}-${choice.value}`}
            checked={value.includes(choice.value)}
            onCheckedChange={(state) => toggle(choice.value, state === true)}
          />
          <Label htmlFor={`${id}-${choice.value}`} size="small">
            {choice.label}
          </Label>
        </div>
      ))}
    </div>
  )
}
