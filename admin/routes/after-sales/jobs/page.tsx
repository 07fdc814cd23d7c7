import { LayoutComposer } from "@medusajs/dashboard/components"
import { Breadcrumb } from "../../../components/common/breadcrumb"
import { JobTable } from "../../../components/jobs/job-table"
import { pageTitle } from "../../../lib/page-title"

const JobListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_job.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesJobTable">
          <JobTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = { breadcrumb: () => <Breadcrumb label="jobs.title" />, seo: () => pageTitle("jobs.title") }

export default JobListPage
