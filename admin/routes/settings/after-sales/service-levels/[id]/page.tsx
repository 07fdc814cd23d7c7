import { LayoutComposer } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { PageSkeleton } from "../../../../../components/common/page-skeleton"
import { LevelBreadcrumb } from "../../../../../components/levels/level-breadcrumb"
import { LevelSection } from "../../../../../components/levels/level-section"
import { LevelTargetsSection } from "../../../../../components/levels/level-targets-section"
import { useServiceLevel } from "../../../../../hooks/api/service-levels"
import { pageTitle } from "../../../../../lib/page-title"

const ServiceLevelDetailPage = () => {
  const { id = "" } = useParams()
  const { service_level: level, isError, error } = useServiceLevel(id)

  if (isError) {
    throw error
  }
  if (!level) {
    return <PageSkeleton />
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales_service_level.details"
      preferredLayoutId="core:single-column"
      data={level}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesServiceLevelGeneral">
              <LevelSection level={level} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesServiceLevelTargets">
              <LevelTargetsSection level={level} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

export const handle = {
  breadcrumb: ({ params }: { params: { id: string } }) => <LevelBreadcrumb id={params.id} />,
  seo: () => pageTitle("levels.title"),
}

export default ServiceLevelDetailPage
