import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

export const JobCount = ({ value, label }: { value: number; label: string }) => {
  const { i18n } = useTranslation("afterSales")

  return (
    <div className="flex flex-col">
      <Text size="xlarge" className="font-sans font-medium tabular-nums">
        {value.toLocaleString(i18n.language)}
      </Text>
      <Text size="xsmall" leading="compact" weight="plus" className="text-ui-fg-subtle">
        {label}
      </Text>
    </div>
  )
}
