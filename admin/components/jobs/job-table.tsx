import { createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminJob, AdminJobsListQuery } from "../../../src/types"
import { useJobs } from "../../hooks/api/jobs"
import { useTableQuery } from "../../hooks/use-table-query"
import { ListTable } from "../common/list-table"
import { jobKinds, jobStatuses } from "./job-status"
import { useJobColumns } from "./use-job-columns"

const filter = createDataTableFilterHelper<AdminJob>()

/** Long work, newest first; its numbers move while the page is open. Jobs have no words to be searched by. */
export const JobTable = () => {
  const { t } = useTranslation("afterSales")
  const { q: _, ...query } = useTableQuery<AdminJobsListQuery & { q?: string }>({
    filters: ["kind", "status"],
    order: "-created_at",
  })
  const { jobs, ...answer } = useJobs(query)
  const columns = useJobColumns()

  return (
    <ListTable
      texts="jobs"
      rows={jobs}
      answer={answer}
      heading={t("jobs.title")}
      subHeading={t("jobs.subtitle")}
      columns={columns}
      filters={[
        filter.accessor("kind", {
          type: "multiselect",
          label: t("fields.kind"),
          options: jobKinds.map((value) => ({ value, label: t(`jobs.kind.${value}`) })),
        }),
        filter.accessor("status", {
          type: "multiselect",
          label: t("fields.status"),
          options: jobStatuses.map((value) => ({ value, label: t(`jobs.status.${value}`) })),
        }),
      ]}
      enableSearch={false}
    />
  )
}
