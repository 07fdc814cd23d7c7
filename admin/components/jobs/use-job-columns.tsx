import { Badge, createDataTableColumnHelper, Tooltip } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminJob } from "../../../src/types"
import { useDays } from "../../hooks/use-days"
import { useSorting } from "../../hooks/use-sorting"
import { StatusCell } from "../common/status-cell"
import { JobMenu } from "./job-menu"
import { JobProgress } from "./job-progress"
import { jobStatusColors } from "./job-status"

const column = createDataTableColumnHelper<AdminJob>()

export function useJobColumns() {
  const { t, i18n } = useTranslation("afterSales")
  const sorting = useSorting()
  const days = useDays()

  return useMemo(
    () => [
      column.accessor("kind", {
        header: t("fields.kind"),
        cell: ({ row: { original: job } }) => (
          <div className="flex items-center gap-x-2">
            {t(`jobs.kind.${job.kind}`)}
            {job.dry_run && <Badge size="2xsmall">{t("jobs.preview")}</Badge>}
          </div>
        ),
        truncateTooltip: false,
      }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ row: { original: job } }) => (
          <Tooltip content={job.error ?? ""} hidden={!job.error}>
            <div>
              <StatusCell color={jobStatusColors[job.status]}>{t(`jobs.status.${job.status}`)}</StatusCell>
            </div>
          </Tooltip>
        ),
        truncateTooltip: false,
      }),
      column.accessor("done", {
        header: t("jobs.progressTitle"),
        cell: ({ row: { original: job } }) => <JobProgress job={job} />,
        minSize: 160,
        truncateTooltip: false,
      }),
      column.accessor("accepted", {
        header: t("jobs.accepted"),
        cell: ({ getValue }) => getValue().toLocaleString(i18n.language),
        align: "right",
      }),
      column.accessor("rejected", {
        header: t("jobs.rejected"),
        cell: ({ getValue }) => getValue().toLocaleString(i18n.language),
        align: "right",
      }),
      column.accessor("created_at", {
        ...sorting(t("jobs.startedOn"), "date"),
        cell: ({ getValue }) => days.time(getValue()),
      }),
      column.display({ id: "menu", cell: ({ row: { original: job } }) => <JobMenu job={job} /> }),
    ],
    [t, i18n.language, sorting, days]
  )
}
