import { JsonViewSection, LayoutComposer } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { PageSkeleton } from "../../../../../components/common/page-skeleton"
import { PolicyBreadcrumb } from "../../../../../components/policies/policy-breadcrumb"
import { PolicyGateSection } from "../../../../../components/policies/policy-gate-section"
import { PolicyGeneralSection } from "../../../../../components/policies/policy-general-section"
import { PolicyVersionSection } from "../../../../../components/policies/policy-version-section"
import { PolicyVersionsSection } from "../../../../../components/policies/policy-versions-section"
import { usePolicy } from "../../../../../hooks/api/policies"
import { pageTitle } from "../../../../../lib/page-title"

const PolicyDetailPage = () => {
  const { id = "" } = useParams()
  const { warranty_policy: policy, isError, error } = usePolicy(id)

  if (isError) {
    throw error
  }
  if (!policy) {
    return <PageSkeleton />
  }
  const hasDraft = policy.versions.some(({ status }) => status === "draft")

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales_policy.details"
      preferredLayoutId="core:two-column"
      data={policy}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesPolicyGeneral">
              <PolicyGeneralSection policy={policy} />
            </LayoutComposer.Entry>
            {policy.versions
              .filter(({ status }) => status !== "retired")
              .map((version) => (
                <LayoutComposer.Entry key={version.id} id={`AfterSalesPolicy-${version.status}`}>
                  <PolicyVersionSection version={version} />
                </LayoutComposer.Entry>
              ))}
            <LayoutComposer.Entry id="AfterSalesPolicyJson">
              <JsonViewSection data={policy} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            {hasDraft && (
              <LayoutComposer.Entry id="AfterSalesPolicyGate">
                <PolicyGateSection policy={policy} />
              </LayoutComposer.Entry>
            )}
            <LayoutComposer.Entry id="AfterSalesPolicyVersions">
              <PolicyVersionsSection policy={policy} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

export const handle = {
  breadcrumb: ({ params }: { params: { id: string } }) => <PolicyBreadcrumb id={params.id} />,
  seo: () => pageTitle("fields.policy"),
}

export default PolicyDetailPage
