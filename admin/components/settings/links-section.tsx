import { SidebarLink } from "@medusajs/dashboard/components"
import {
  Calendar,
  ChatBubbleLeftRight,
  Clock,
  DocumentSeries,
  DocumentText,
  Envelope,
  GlobeEurope,
  ListCheckbox,
  PaperPlane,
  QueueList,
  ShieldCheck,
  Tools,
  Users,
} from "@medusajs/icons"
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
      <SidebarLink
        to="/settings/after-sales/services"
        labelKey={t("services.title")}
        descriptionKey={t("services.subtitle")}
        icon={<Tools />}
      />
      <SidebarLink
        to="/settings/after-sales/procedures"
        labelKey={t("procedures.title")}
        descriptionKey={t("procedures.subtitle")}
        icon={<ListCheckbox />}
      />
      <SidebarLink
        to="/settings/after-sales/instructions"
        labelKey={t("instructions.title")}
        descriptionKey={t("instructions.subtitle")}
        icon={<DocumentText />}
      />
      <SidebarLink
        to="/settings/after-sales/service-levels"
        labelKey={t("levels.title")}
        descriptionKey={t("levels.subtitle")}
        icon={<Clock />}
      />
      <SidebarLink
        to="/settings/after-sales/calendars"
        labelKey={t("calendars.title")}
        descriptionKey={t("calendars.subtitle")}
        icon={<Calendar />}
      />
      <Allowed permission="agents.read">
        <SidebarLink
          to="/settings/after-sales/agents"
          labelKey={t("agents.title")}
          descriptionKey={t("agents.subtitle")}
          icon={<Users />}
        />
      </Allowed>
      <Allowed permission="templates.read">
        <SidebarLink
          to="/settings/after-sales/templates"
          labelKey={t("templates.title")}
          descriptionKey={t("templates.subtitle")}
          icon={<Envelope />}
        />
      </Allowed>
      <Allowed permission="templates.read">
        <SidebarLink
          to="/settings/after-sales/replies"
          labelKey={t("replies.title")}
          descriptionKey={t("replies.subtitle")}
          icon={<ChatBubbleLeftRight />}
        />
      </Allowed>
      <Allowed permission="notifications.read">
        <SidebarLink
          to="/after-sales/notifications"
          labelKey={t("notifications.title")}
          descriptionKey={t("notifications.subtitle")}
          icon={<PaperPlane />}
        />
      </Allowed>
      <Allowed permission="privacy-requests.read">
        <SidebarLink
          to="/settings/after-sales/privacy"
          labelKey={t("privacy.title")}
          descriptionKey={t("privacy.subtitle")}
          icon={<ShieldCheck />}
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
