import { JsonViewSection, LayoutComposer } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { CasesSection } from "../../../../components/cases/cases-section"
import { PageSkeleton } from "../../../../components/common/page-skeleton"
import { CoverageCard } from "../../../../components/coverage/coverage-card"
import { UnitBreadcrumb } from "../../../../components/units/unit-breadcrumb"
import { UnitFactsSection } from "../../../../components/units/unit-facts-section"
import { UnitGeneralSection } from "../../../../components/units/unit-general-section"
import { UnitHistorySection } from "../../../../components/units/unit-history-section"
import { UnitMattersSection } from "../../../../components/units/unit-matters-section"
import { UnitOwnerSection } from "../../../../components/units/unit-owner-section"
import { UnitRegistrationSection } from "../../../../components/units/unit-registration-section"
import { UnitWarrantiesSection } from "../../../../components/warranties/unit-warranties-section"
import { useUnit } from "../../../../hooks/api/units"
import { pageTitle } from "../../../../lib/page-title"

const UnitDetailPage = () => {
  const { id = "" } = useParams()
  const { unit, isError, error } = useUnit(id)

  if (isError) {
    throw error
  }
  if (!unit) {
    return <PageSkeleton sections={3} />
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales_unit.details"
      preferredLayoutId="core:two-column"
      data={unit}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesUnitGeneral">
              <UnitGeneralSection unit={unit} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesUnitCoverage">
              <CoverageCard unitId={unit.id} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesUnitWarranties">
              <UnitWarrantiesSection warranties={unit.warranties} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesUnitJson">
              <JsonViewSection data={unit} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AfterSalesUnitOwner">
              <UnitOwnerSection unit={unit} />
            </LayoutComposer.Entry>
            {unit.registered_state && (
              <LayoutComposer.Entry id="AfterSalesUnitRegistration">
                <UnitRegistrationSection unit={unit} />
              </LayoutComposer.Entry>
            )}
            <LayoutComposer.Entry id="AfterSalesUnitCases">
              <CasesSection of={{ unit_id: unit.id }} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesUnitFacts">
              <UnitFactsSection unit={unit} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesUnitMatters">
              <UnitMattersSection unit={unit} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesUnitHistory">
              <UnitHistorySection unit={unit} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

export const handle = {
  breadcrumb: ({ params }: { params: { id: string } }) => <UnitBreadcrumb id={params.id} />,
  seo: () => pageTitle("fields.unit"),
}

export default UnitDetailPage
