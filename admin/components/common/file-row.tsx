import { DocumentText, Trash } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** The file that was chosen, and a way to choose another. */
export const FileRow = ({ name, onRemove }: { name: string; onRemove?: () => void }) => {
  const { t } = useTranslation("afterSales")

  return (
    <div className="shadow-elevation-card-rest bg-ui-bg-component flex items-center justify-between gap-x-3 rounded-md px-3 py-2">
      <div className="flex min-w-0 items-center gap-x-3">
        <DocumentText className="text-ui-fg-subtle shrink-0" />
        <Text size="small" leading="compact" className="truncate">
          {name}
        </Text>
      </div>
      {onRemove && (
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("actions.remove")}
          onClick={onRemove}
        >
          <Trash />
        </IconButton>
      )}
    </div>
  )
}
