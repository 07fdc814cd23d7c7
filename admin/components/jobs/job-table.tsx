import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminJobsListQuery } from "../../../src/types"
import { useJobs } from "../../hooks/api/jobs"
import { pageSize, useTableQuery } from "../../hooks/use-table-query"
import { reachableRows } from "../../lib/reachable-rows"
import { useJobColumns } from "./use-job-columns"

/** Long work, newest first; its numbers move while the page is open. */
export const JobTable = () => {
  const { t } = useTranslation("afterSales")
  const { limit, offset } = useTableQuery<AdminJobsListQuery>({})
  const { jobs = [], isLoading, isError, error, ...answer } = useJobs({ limit, offset })
  const columns = useJobColumns()

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("jobs.title")}
        subHeading={t("jobs.subtitle")}
        data={jobs}
        columns={columns}
        getRowId={(job) => job.id}
        rowCount={reachableRows(answer, jobs.length)}
        pageSize={pageSize}
        isLoading={isLoading}
        enableSearch={false}
        emptyState={{ empty: { heading: t("jobs.empty.heading"), description: t("jobs.empty.description") } }}
      />
    </Container>
  )
}
