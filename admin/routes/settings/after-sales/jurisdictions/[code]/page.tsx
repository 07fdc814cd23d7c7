import { JsonViewSection, LayoutComposer } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { PageSkeleton } from "../../../../../components/common/page-skeleton"
import { JurisdictionBreadcrumb } from "../../../../../components/jurisdictions/jurisdiction-breadcrumb"
import { JurisdictionGeneralSection } from "../../../../../components/jurisdictions/jurisdiction-general-section"
import { JurisdictionRulesSection } from "../../../../../components/jurisdictions/jurisdiction-rules-section"
import { useJurisdiction } from "../../../../../hooks/api/jurisdictions"
import { pageTitle } from "../../../../../lib/page-title"

const JurisdictionDetailPage = () => {
  const { code = "" } = useParams()
  const { jurisdiction, isError, error } = useJurisdiction(code)

  if (isError) {
    throw error
  }
  if (!jurisdiction) {
    return <PageSkeleton />
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales_jurisdiction.details"
      preferredLayoutId="core:single-column"
      data={jurisdiction}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesJurisdictionGeneral">
              <JurisdictionGeneralSection jurisdiction={jurisdiction} />
            </LayoutComposer.Entry>
            {jurisdiction.versions.map((rules) => (
              <LayoutComposer.Entry key={rules.version} id={`AfterSalesJurisdictionRules-${rules.version}`}>
                <JurisdictionRulesSection rules={rules} />
              </LayoutComposer.Entry>
            ))}
            <LayoutComposer.Entry id="AfterSalesJurisdictionJson">
              <JsonViewSection data={jurisdiction} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

export const handle = {
  breadcrumb: ({ params }: { params: { code: string } }) => <JurisdictionBreadcrumb code={params.code} />,
  seo: () => pageTitle("jurisdictions.title"),
}

export default JurisdictionDetailPage
