import { SidebarLink } from "@medusajs/dashboard/components"
import { DocumentSeries, GlobeEurope, QueueList, Users } from "@medusajs/icons"
import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Allowed } from "../common/allowed"

/** The other pages of these settings. */
export const LinksSection = () => {
  const { t } = useTranslation("afterSales")

  return (
    <Container className="p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("settings.more")}</Heading>
      </div>
      <SidebarLink
        to="/settings/after-sales/policies"
        labelKey={t("policies.title")}
        descriptionKey={t("policies.subtitle")}
        icon={<DocumentSeries />}
      />
      <Allowed permission="jurisdictions.read">
        <SidebarLink
          to="/settings/after-sales/jurisdictions"
          labelKey={t("jurisdictions.title")}
          descriptionKey={t("jurisdictions.subtitle")}
          icon={<GlobeEurope />}
        />
      </Allowed>
      <Allowed permission="roles.read">
        <SidebarLink
          to="/settings/after-sales/roles"
          labelKey={t("roles.title")}
          descriptionKey={t("roles.subtitle")}
          icon={<Users />}
        />
      </Allowed>
      <Allowed permission="jobs.read">
        <SidebarLink
          to="/after-sales/jobs"
          labelKey={t("jobs.title")}
          descriptionKey={t("jobs.subtitle")}
          icon={<QueueList />}
        />
      </Allowed>
    </Container>
  )
}
