import { LayoutComposer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { HistorySection } from "../../../../../components/common/history-section"
import { PageSkeleton } from "../../../../../components/common/page-skeleton"
import { ReadinessSection } from "../../../../../components/services/readiness-section"
import { ServiceBreadcrumb } from "../../../../../components/services/service-breadcrumb"
import { ServiceGeneralSection } from "../../../../../components/services/service-general-section"
import { ServiceRequirementsSection } from "../../../../../components/services/service-requirements-section"
import { useService } from "../../../../../hooks/api/services"
import { pageTitle } from "../../../../../lib/page-title"

const ServiceDetailPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("afterSales")
  const { service, isError, error } = useService(id)

  if (isError) {
    throw error
  }
  if (!service) {
    return <PageSkeleton />
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales_service.details"
      preferredLayoutId="core:two-column"
      data={service}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesServiceGeneral">
              <ServiceGeneralSection service={service} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesServiceRequirements">
              <ServiceRequirementsSection service={service} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AfterSalesServiceReadiness">
              <ReadinessSection service={service} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesServiceHistory">
              <HistorySection
                title={t("history.title")}
                events={service.history}
                kinds="services.events"
                timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
              />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

export const handle = {
  breadcrumb: ({ params }: { params: { id: string } }) => <ServiceBreadcrumb id={params.id} />,
  seo: () => pageTitle("services.title"),
}

export default ServiceDetailPage
