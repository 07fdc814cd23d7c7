import { SectionRow } from "@medusajs/dashboard/components"
import { ArchiveBox, DocumentSeries, PencilSquare, RocketLaunch } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { AdminProcedureDetail } from "../../../src/types"
import { useTextOf } from "../../hooks/use-text-of"
import { ActionsMenu } from "../common/actions-menu"
import { RowLink } from "../common/row-link"
import { Section } from "../common/section"
import { ServiceStatusBadge } from "../services/service-status-badge"
import { useProcedureActs } from "./use-procedure-acts"

export const ProcedureGeneralSection = ({ procedure }: { procedure: AdminProcedureDetail }) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const { publish, startVersion, retire } = useProcedureActs(procedure)
  const draft = [
    { label: t("actions.edit"), permission: "procedures.update", icon: <PencilSquare />, to: "edit" },
    {
      label: t("services.publish.open"),
      permission: "procedures.publish",
      icon: <RocketLaunch />,
      onClick: () => void publish(),
    },
  ]
  const next = [
    {
      label: t("policies.version.open"),
      permission: "procedures.create",
      icon: <DocumentSeries />,
      onClick: () => void startVersion(),
    },
  ]
  const end = [
    {
      label: t("services.retire.open"),
      permission: "procedures.retire",
      icon: <ArchiveBox />,
      onClick: () => void retire(),
    },
  ]

  return (
    <Section
      level="h1"
      title={textOf(procedure.names) || procedure.code}
      aside={
        <>
          <ServiceStatusBadge status={procedure.status} />
          <ActionsMenu
            groups={[
              { actions: procedure.draft_version ? draft : next },
              { actions: procedure.published_version ? end : [] },
            ]}
          />
        </>
      }
    >
      <SectionRow title={t("fields.code")} value={procedure.code} />
      <SectionRow
        title={t("services.title")}
        value={
          procedure.services.length > 0 && (
            <span className="flex flex-wrap gap-x-3 gap-y-1">
              {procedure.services.map((service) => (
                <RowLink key={service.id} to={`/settings/after-sales/services/${service.id}`}>
                  {textOf(service.names) || service.code}
                </RowLink>
              ))}
            </span>
          )
        }
      />
    </Section>
  )
}
