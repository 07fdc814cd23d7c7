import { Text, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCaseRow } from "../../../../src/types"

/** A case's number with its service; a dot says that the customer wrote last. */
export const NumberCell = ({ case_, service }: { case_: AdminCaseRow; service: string }) => {
  const { t } = useTranslation("afterSales")

  return (
    <div className="flex min-w-0 flex-col">
      <span className="flex items-center gap-x-2">
        <Text size="small" leading="compact" weight="plus">
          {case_.number}
        </Text>
        {case_.last_message_by === "customer" && (
          <Tooltip content={t("inbox.customerWrote")}>
            <span
              role="img"
              aria-label={t("inbox.customerWrote")}
              className="bg-ui-tag-blue-icon size-2 rounded-full"
            />
          </Tooltip>
        )}
      </span>
      <Text size="small" leading="compact" className="text-ui-fg-subtle truncate">
        {service}
      </Text>
    </div>
  )
}
