import { Checkbox } from "@medusajs/ui"

type SelectBoxProps = {
  label: string
  checked: boolean | "indeterminate"
  onChange: (isOn: boolean) => void
}

/** The box before a row. Medusa's own has no name for those who can't see it. */
export const SelectBox = ({ label, checked, onChange }: SelectBoxProps) => (
  <Checkbox
    aria-label={label}
    checked={checked}
    onClick={(event) => event.stopPropagation()}
    onCheckedChange={(state) => onChange(state === true)}
  />
)
