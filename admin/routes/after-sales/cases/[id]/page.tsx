import { LayoutComposer } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { CaseBreadcrumb } from "../../../../components/cases/case-breadcrumb"
import { CaseClockSection } from "../../../../components/cases/page/case-clock-section"
import { CaseFactorsSection } from "../../../../components/cases/page/case-factors-section"
import { CaseFilesSection } from "../../../../components/cases/page/case-files-section"
import { CaseGeneralSection } from "../../../../components/cases/page/case-general-section"
import { CaseHistorySection } from "../../../../components/cases/page/case-history-section"
import { CaseItemsSection } from "../../../../components/cases/page/case-items-section"
import { CaseOwnerSection } from "../../../../components/cases/page/case-owner-section"
import { CaseRelatedSection } from "../../../../components/cases/page/case-related-section"
import { CaseStepsSection } from "../../../../components/cases/steps/case-steps-section"
import { CaseTalkSection } from "../../../../components/cases/talk/case-talk-section"
import { PageSkeleton } from "../../../../components/common/page-skeleton"
import { useCase } from "../../../../hooks/api/cases"
import { pageTitle } from "../../../../lib/page-title"

const CaseDetailPage = () => {
  const { id = "" } = useParams()
  const { case_, isError, error } = useCase(id)

  if (isError && !case_) {
    throw error
  }
  if (!case_) {
    return <PageSkeleton sections={3} />
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales_case.details"
      preferredLayoutId="core:two-column"
      data={case_}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesCaseGeneral">
              <CaseGeneralSection case_={case_} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesCaseItems">
              <CaseItemsSection case_={case_} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesCaseTalk">
              <CaseTalkSection key={case_.id} case_={case_} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesCaseSteps">
              <CaseStepsSection case_={case_} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AfterSalesCaseClock">
              <CaseClockSection case_={case_} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesCaseOwner">
              <CaseOwnerSection case_={case_} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesCaseFactors">
              <CaseFactorsSection case_={case_} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesCaseFiles">
              <CaseFilesSection case_={case_} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesCaseRelated">
              <CaseRelatedSection case_={case_} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesCaseHistory">
              <CaseHistorySection case_={case_} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

export const handle = {
  breadcrumb: ({ params }: { params: { id: string } }) => <CaseBreadcrumb id={params.id} />,
  seo: () => pageTitle("cases.one"),
}

export default CaseDetailPage
