import { ArrowDownTray, ArrowUpTray, Hashtag, History, InboxSolid, QueueList } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { AdminUnitsExportQuery } from "../../../src/types"
import { useDownload } from "../../hooks/use-download"
import { api } from "../../lib/api"

/** What can be done with units at large, in the menu of their list. The export keeps to the list's filters. */
export function useUnitListActions(filters: AdminUnitsExportQuery) {
  const { t } = useTranslation("afterSales")
  const download = useDownload()

  return {
    groups: [
      {
        actions: [
          { label: t("units.registration.inbox"), icon: <InboxSolid />, to: "registrations" },
          { label: t("jobs.title"), icon: <QueueList />, to: "/after-sales/jobs" },
        ],
      },
      {
        actions: [
          { label: t("units.import.open"), icon: <ArrowUpTray />, to: "import" },
          { label: t("units.serialImport.open"), icon: <Hashtag />, to: "serials" },
          { label: t("units.backfill.open"), icon: <History />, to: "backfill" },
        ],
      },
      {
        actions: [
          {
            label: t("units.export.open"),
            icon: <ArrowDownTray />,
            onClick: () => void download(() => api.units.export(filters), t("units.export.file")),
          },
        ],
      },
    ],
  }
}
