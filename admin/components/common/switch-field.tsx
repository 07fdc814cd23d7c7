import { Label, Switch, Text } from "@medusajs/ui"
import { useId } from "react"

type SwitchFieldProps = { label: string; hint: string; value: boolean; onChange: (value: boolean) => void }

/** A yes or no, with what yes means. */
export const SwitchField = ({ label, hint, value, onChange }: SwitchFieldProps) => {
  const id = useId()

  return (
    <div className="bg-ui-bg-component shadow-elevation-card-rest flex items-start gap-x-3 rounded-xl p-3">
      <Switch
        id={id}
        size="small"
        className="mt-0.5 shrink-0"
        aria-describedby={`${id}-hint`}
        checked={value}
        onCheckedChange={onChange}
      />
      <div className="flex min-w-0 flex-col">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        <Text id={`${id}-hint`} size="small" className="text-ui-fg-subtle text-pretty">
          {hint}
        </Text>
      </div>
    </div>
  )
}
