import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { Breadcrumb } from "../../../components/common/breadcrumb"
import { PageSkeleton } from "../../../components/common/page-skeleton"
import { GeneralSection } from "../../../components/settings/general-section"
import { IdentitySection } from "../../../components/settings/identity-section"
import { LinksSection } from "../../../components/settings/links-section"
import { SyncSection } from "../../../components/settings/sync-section"
import { useSettings } from "../../../hooks/api/settings"

const AfterSalesSettingsPage = () => {
  const { settings, isError, error } = useSettings()

  if (isError) {
    throw error
  }
  if (!settings) {
    return <PageSkeleton />
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales_settings.details"
      preferredLayoutId="core:two-column"
      data={settings}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesSettingsGeneral">
              <GeneralSection settings={settings} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesSettingsIdentity">
              <IdentitySection settings={settings} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesSettingsSync">
              <SyncSection />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <LayoutComposer.Entry id="AfterSalesSettingsLinks">
            <LinksSection />
          </LayoutComposer.Entry>
        ),
      }}
    />
  )
}

export const config = defineRouteConfig({ label: "nav.afterSales", translationNs: "afterSales" })

export const handle = { breadcrumb: () => <Breadcrumb label="nav.afterSales" /> }

export default AfterSalesSettingsPage
