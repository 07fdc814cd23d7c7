import { PencilSquare, Trash } from "@medusajs/icons"
import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useUpdateSettings } from "../../hooks/api/settings"
import { useLanguageNames } from "../../hooks/use-language-names"
import { ActionsMenu } from "../common/actions-menu"

export const IdentityActions = ({ language }: { language: string }) => {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const languageName = useLanguageNames()
  const { mutateAsync } = useUpdateSettings()

  const remove = async () => {
    const isSure = await prompt({
      title: t("settings.identity.remove.sure"),
      description: t("settings.identity.remove.effect", { language: languageName(language) }),
      confirmText: t("actions.remove"),
      cancelText: t("actions.cancel"),
    })
    if (isSure) {
      await mutateAsync(
        { identity: { [language]: null } },
        { onSuccess: () => toast.success(t("settings.identity.remove.success")) }
      ).catch(() => null)
    }
  }

  return (
    <ActionsMenu
      label={t("settings.identity.menu", { language: languageName(language) })}
      groups={[
        {
          actions: [
            {
              label: t("actions.edit"),
              permission: "settings.update",
              icon: <PencilSquare />,
              to: `identity?language=${language}`,
            },
          ],
        },
        {
          actions: [
            {
              label: t("actions.remove"),
              permission: "settings.update",
              icon: <Trash />,
              onClick: () => void remove(),
            },
          ],
        },
      ]}
    />
  )
}
