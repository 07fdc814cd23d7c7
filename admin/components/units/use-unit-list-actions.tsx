import type { ActionGroup } from "@medusajs/dashboard/components"
import { ArrowDownTray, ArrowUpTray, Hashtag, History, InboxSolid, QueueList } from "@medusajs/icons"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { AdminUnitsExportQuery } from "../../../src/types"
import { usePermissions } from "../../hooks/api/permissions"
import { useDownload } from "../../hooks/use-download"
import { api } from "../../lib/api"

/**
 * What can be done with units at large, in the menu of their list, by whom may do it. The export keeps to the list's
 * filters.
 */
export function useUnitListActions(filters: AdminUnitsExportQuery) {
  const { t } = useTranslation("afterSales")
  const { can } = usePermissions()
  const download = useDownload()
  const save = () => void download(() => api.units.export(filters), t("units.export.file"))
  const groups: { permission: string; label: string; icon: ReactNode; to?: string; onClick?: () => void }[][] = [
    [
      { permission: "units.read", label: t("units.registration.inbox"), icon: <InboxSolid />, to: "registrations" },
      { permission: "jobs.read", label: t("jobs.title"), icon: <QueueList />, to: "/after-sales/jobs" },
    ],
    [
      { permission: "units.import", label: t("units.import.open"), icon: <ArrowUpTray />, to: "import" },
      { permission: "units.record", label: t("units.serialImport.open"), icon: <Hashtag />, to: "serials" },
      { permission: "units.import", label: t("units.backfill.open"), icon: <History />, to: "backfill" },
    ],
    [{ permission: "units.export", label: t("units.export.open"), icon: <ArrowDownTray />, onClick: save }],
  ]

  return {
    groups: groups
      .map((group) => ({
        actions: group
          .filter(({ permission }) => can(permission))
          .map(({ permission: _, ...action }) => action as ActionGroup["actions"][number]),
      }))
      .filter(({ actions }) => actions.length > 0),
  }
}
