import { SectionRow } from "@medusajs/dashboard/components"
import { ArchiveBox, PencilSquare, RocketLaunch } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { AdminServiceDetail } from "../../../src/types"
import { useTextOf } from "../../hooks/use-text-of"
import { ActionsMenu } from "../common/actions-menu"
import { RowLink } from "../common/row-link"
import { Section } from "../common/section"
import { ServiceStatusBadge } from "./service-status-badge"
import { useServiceActs } from "./use-service-acts"

export const ServiceGeneralSection = ({ service }: { service: AdminServiceDetail }) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const { publish, retire } = useServiceActs(service)
  const { procedure } = service

  return (
    <Section
      level="h1"
      title={textOf(service.names) || service.code}
      subtitle={textOf(service.descriptions) || undefined}
      aside={
        <>
          <ServiceStatusBadge status={service.status} />
          <ActionsMenu
            groups={[
              {
                actions: [
                  { label: t("actions.edit"), permission: "services.update", icon: <PencilSquare />, to: "edit" },
                  ...(service.status !== "published"
                    ? [
                        {
                          label: t("services.publish.open"),
                          permission: "services.publish",
                          icon: <RocketLaunch />,
                          onClick: () => void publish(),
                        },
                      ]
                    : []),
                ],
              },
              {
                actions:
                  service.status === "published"
                    ? [
                        {
                          label: t("services.retire.open"),
                          permission: "services.retire",
                          icon: <ArchiveBox />,
                          onClick: () => void retire(),
                        },
                      ]
                    : [],
              },
            ]}
          />
        </>
      }
    >
      <SectionRow title={t("fields.code")} value={service.code} />
      <SectionRow title={t("fields.kind")} value={t(`serviceKinds.${service.kind}`)} />
      <SectionRow
        title={t("procedures.one")}
        value={
          procedure && (
            <RowLink to={`/settings/after-sales/procedures/${procedure.id}`}>
              {textOf(procedure.names) || procedure.code}
            </RowLink>
          )
        }
      />
      <SectionRow
        title={t("services.channels")}
        value={service.channels.map((channel) => t(`services.channel.${channel}`)).join(", ")}
      />
    </Section>
  )
}
