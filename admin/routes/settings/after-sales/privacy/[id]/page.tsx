import { LayoutComposer } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { Breadcrumb } from "../../../../../components/common/breadcrumb"
import { PageSkeleton } from "../../../../../components/common/page-skeleton"
import { PrivacyGeneralSection } from "../../../../../components/privacy/privacy-general-section"
import { PrivacyOutcomeSection } from "../../../../../components/privacy/privacy-outcome-section"
import { usePrivacyRequest } from "../../../../../hooks/api/privacy-requests"
import { pageTitle } from "../../../../../lib/page-title"

const PrivacyDetailPage = () => {
  const { id = "" } = useParams()
  const { privacy_request: request, isError, error } = usePrivacyRequest(id)

  if (isError) {
    throw error
  }
  if (!request) {
    return <PageSkeleton />
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales_privacy.details"
      preferredLayoutId="core:single-column"
      data={request}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesPrivacyGeneral">
              <PrivacyGeneralSection request={request} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesPrivacyOutcome">
              <PrivacyOutcomeSection request={request} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

export const handle = { breadcrumb: () => <Breadcrumb label="privacy.one" />, seo: () => pageTitle("privacy.one") }

export default PrivacyDetailPage
