import { ConditionalTooltip } from "@medusajs/dashboard/components"
import { Select, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminUserRole } from "../../../src/types"
import { useAssignRole } from "../../hooks/api/roles"

const roles = ["manager", "agent", "technician", "viewer"] as const

type RoleSelectProps = { user: AdminUserRole; isLastManager: boolean }

/** Changes what a user may do, after asking; somebody has to stay manager. */
export const RoleSelect = ({ user, isLastManager }: RoleSelectProps) => {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const { mutateAsync, isPending } = useAssignRole()
  const name = user.name || user.email || user.user_id

  const assign = async (role: AdminUserRole["role"]) => {
    const isSure = await prompt({
      variant: "confirmation",
      title: t("roles.assign.sure"),
      description: t("roles.assign.effect", { name, role: t(`roles.names.${role}`), may: t(`roles.may.${role}`) }),
      confirmText: t("roles.assign.open"),
      cancelText: t("actions.cancel"),
    })
    if (isSure) {
      await mutateAsync(
        { user_id: user.user_id, role },
        { onSuccess: () => toast.success(t("roles.assign.success", { name })) }
      ).catch(() => null)
    }
  }

  return (
    <ConditionalTooltip showTooltip={isLastManager} content={t("roles.lastManager")}>
      <div className="w-[180px]">
        <Select
          size="small"
          value={user.role}
          disabled={isLastManager || isPending}
          onValueChange={(role) => void assign(role as AdminUserRole["role"])}
        >
          <Select.Trigger aria-label={t("roles.of", { name })}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {roles.map((role) => (
              <Select.Item key={role} value={role}>
                {t(`roles.names.${role}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
    </ConditionalTooltip>
  )
}
