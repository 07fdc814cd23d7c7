import { JsonViewSection, LayoutComposer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { HistorySection } from "../../../../components/common/history-section"
import { PageSkeleton } from "../../../../components/common/page-skeleton"
import { WarrantyBreadcrumb } from "../../../../components/warranties/warranty-breadcrumb"
import { WarrantyEndsSection } from "../../../../components/warranties/warranty-ends-section"
import { WarrantyExtensionsSection } from "../../../../components/warranties/warranty-extensions-section"
import { WarrantyGeneralSection } from "../../../../components/warranties/warranty-general-section"
import { WarrantyLostSection } from "../../../../components/warranties/warranty-lost-section"
import { WarrantyTermsSection } from "../../../../components/warranties/warranty-terms-section"
import { useWarranty } from "../../../../hooks/api/warranties"
import { pageTitle } from "../../../../lib/page-title"

const WarrantyDetailPage = () => {
  const { t } = useTranslation("afterSales")
  const { id = "" } = useParams()
  const { warranty, isError, error } = useWarranty(id)

  if (isError) {
    throw error
  }
  if (!warranty) {
    return <PageSkeleton />
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales_warranty.details"
      preferredLayoutId="core:two-column"
      data={warranty}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesWarrantyGeneral">
              <WarrantyGeneralSection warranty={warranty} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesWarrantyTerms">
              <WarrantyTermsSection warranty={warranty} />
            </LayoutComposer.Entry>
            {warranty.lost.length > 0 && (
              <LayoutComposer.Entry id="AfterSalesWarrantyLost">
                <WarrantyLostSection lost={warranty.lost} />
              </LayoutComposer.Entry>
            )}
            <LayoutComposer.Entry id="AfterSalesWarrantyJson">
              <JsonViewSection data={warranty} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AfterSalesWarrantyEnds">
              <WarrantyEndsSection warranty={warranty} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesWarrantyExtensions">
              <WarrantyExtensionsSection warranty={warranty} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesWarrantyHistory">
              <HistorySection
                title={t("history.title")}
                events={warranty.events}
                kinds="warranties.events"
                timeZone={warranty.time_zone}
              />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

export const handle = {
  breadcrumb: ({ params }: { params: { id: string } }) => <WarrantyBreadcrumb id={params.id} />,
  seo: () => pageTitle("fields.warranty"),
}

export default WarrantyDetailPage
