import { LayoutComposer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { HistorySection } from "../../../../../components/common/history-section"
import { PageSkeleton } from "../../../../../components/common/page-skeleton"
import { ProcedureBreadcrumb } from "../../../../../components/procedures/procedure-breadcrumb"
import { ProcedureGateSection } from "../../../../../components/procedures/procedure-gate-section"
import { ProcedureGeneralSection } from "../../../../../components/procedures/procedure-general-section"
import { ProcedureVersionSection } from "../../../../../components/procedures/procedure-version-section"
import { ProcedureVersionsSection } from "../../../../../components/procedures/procedure-versions-section"
import { useProcedure } from "../../../../../hooks/api/procedures"
import { pageTitle } from "../../../../../lib/page-title"

const ProcedureDetailPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("afterSales")
  const { procedure, isError, error } = useProcedure(id)

  if (isError) {
    throw error
  }
  if (!procedure) {
    return <PageSkeleton />
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales_procedure.details"
      preferredLayoutId="core:two-column"
      data={procedure}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesProcedureGeneral">
              <ProcedureGeneralSection procedure={procedure} />
            </LayoutComposer.Entry>
            {procedure.versions
              .filter(({ status }) => status !== "retired")
              .map((version) => (
                <LayoutComposer.Entry key={version.id} id={`AfterSalesProcedure-${version.status}`}>
                  <ProcedureVersionSection version={version} />
                </LayoutComposer.Entry>
              ))}
          </>
        ),
        side: (
          <>
            {procedure.draft_version && (
              <LayoutComposer.Entry id="AfterSalesProcedureGate">
                <ProcedureGateSection procedure={procedure} />
              </LayoutComposer.Entry>
            )}
            <LayoutComposer.Entry id="AfterSalesProcedureVersions">
              <ProcedureVersionsSection procedure={procedure} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesProcedureHistory">
              <HistorySection
                title={t("history.title")}
                events={procedure.history}
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
  breadcrumb: ({ params }: { params: { id: string } }) => <ProcedureBreadcrumb id={params.id} />,
  seo: () => pageTitle("procedures.title"),
}

export default ProcedureDetailPage
