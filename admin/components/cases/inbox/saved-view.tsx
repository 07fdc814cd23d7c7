import { XMarkMini } from "@medusajs/icons"
import { Button, IconButton, toast, usePrompt } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminSavedView } from "../../../../src/types"
import { useDeleteView } from "../../../hooks/api/views"
import { addressOf } from "./inbox-views"

type SavedViewProps = { view: AdminSavedView; isActive: boolean; icon: ReactNode }

export const SavedView = ({ view, isActive, icon }: SavedViewProps) => {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const { mutateAsync } = useDeleteView()

  const remove = async () => {
    const isSure = await prompt({
      title: t("inbox.remove.title"),
      description: t(view.is_shared ? "inbox.remove.shared" : "inbox.remove.own", { name: view.name }),
      confirmText: t("actions.remove"),
      cancelText: t("actions.cancel"),
    })
    if (isSure) {
      await mutateAsync(view.id, { onSuccess: () => toast.success(t("inbox.remove.success")) }).catch(() => null)
    }
  }

  return (
    <span className="inline-flex max-w-full items-center">
      <Button size="small" variant={isActive ? "primary" : "secondary"} className="min-w-0" asChild>
        <Link
          to={isActive ? "?" : addressOf(view.filters as Record<string, string>, view.order)}
          aria-current={isActive ? "page" : undefined}
        >
          {icon}
          <span className="truncate">{view.name}</span>
        </Link>
      </Button>
      {view.is_own && isActive && (
        <IconButton
          size="small"
          variant="transparent"
          aria-label={t("inbox.remove.open", { name: view.name })}
          onClick={() => void remove()}
        >
          <XMarkMini />
        </IconButton>
      )}
    </span>
  )
}
