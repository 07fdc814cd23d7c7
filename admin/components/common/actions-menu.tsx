import { ActionMenu, type ActionGroup } from "@medusajs/dashboard/components"
import { EllipsisHorizontal } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** The dashboard's menu of actions with a name for those who can't see its three dots. Empty groups are left out. */
export const ActionsMenu = ({ groups, label }: { groups: ActionGroup[]; label?: string }) => {
  const { t } = useTranslation("afterSales")
  const filled = groups.filter((group) => group.actions.length > 0)

  if (filled.length === 0) {
    return null
  }

  return (
    <ActionMenu groups={filled}>
      <IconButton size="small" variant="transparent" aria-label={label ?? t("actions.menu")}>
        <EllipsisHorizontal />
      </IconButton>
    </ActionMenu>
  )
}
