import { ActionMenu, type ActionGroup } from "@medusajs/dashboard/components"
import { EllipsisHorizontal } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { usePermissions } from "../../hooks/api/permissions"

/** Actions that belong together; one with a permission is offered to those who have it. */
export type PermittedGroup = { actions: (ActionGroup["actions"][number] & { permission?: string })[] }

/**
 * The dashboard's menu of actions with a name for those who can't see its three dots. What the user may not do, and
 * groups that are empty, are left out.
 */
export const ActionsMenu = ({ groups, label }: { groups: PermittedGroup[]; label?: string }) => {
  const { t } = useTranslation("afterSales")
  const { can } = usePermissions()
  const filled = groups
    .map(({ actions }) => ({
      actions: actions.flatMap(({ permission, ...action }) =>
        !permission || can(permission) ? [action as ActionGroup["actions"][number]] : []
      ),
    }))
    .filter((group) => group.actions.length > 0)

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
