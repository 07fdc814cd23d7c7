import { LayoutComposer } from "@medusajs/dashboard/components"
import { Breadcrumb } from "../../../../components/common/breadcrumb"
import { PageSkeleton } from "../../../../components/common/page-skeleton"
import { LevelSection } from "../../../../components/levels/level-section"
import { useServiceLevels } from "../../../../hooks/api/service-levels"
import { pageTitle } from "../../../../lib/page-title"

const ServiceLevelListPage = () => {
  const { service_levels: levels, isError, error } = useServiceLevels({ limit: 100, order: "created_at" })

  if (isError) {
    throw error
  }
  if (!levels) {
    return <PageSkeleton />
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales_service_level.list"
      preferredLayoutId="core:single-column"
      sections={{
        main: levels.map((level) => (
          <LayoutComposer.Entry key={level.id} id={`AfterSalesServiceLevel-${level.id}`}>
            <LevelSection level={level} />
          </LayoutComposer.Entry>
        )),
      }}
    />
  )
}

export const handle = { breadcrumb: () => <Breadcrumb label="levels.title" />, seo: () => pageTitle("levels.title") }

export default ServiceLevelListPage
