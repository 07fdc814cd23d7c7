import { CodeCompare } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminProcedureDetail } from "../../../src/types"
import { useDays } from "../../hooks/use-days"
import { Section } from "../common/section"
import { ServiceStatusBadge } from "../services/service-status-badge"

/** All versions, newest first. */
export const ProcedureVersionsSection = ({ procedure }: { procedure: AdminProcedureDetail }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()

  return (
    <Section
      title={t("policies.versions.title")}
      aside={
        procedure.versions.length > 1 && (
          <Button size="small" variant="secondary" asChild>
            <Link to="compare">
              <CodeCompare />
              {t("policies.compare.open")}
            </Link>
          </Button>
        )
      }
    >
      {procedure.versions.map((version) => (
        <div key={version.id} className="flex items-center justify-between gap-x-4 px-6 py-4">
          <div className="min-w-0">
            <Text size="small" leading="compact" weight="plus">
              {t("policies.versionNumber", { version: version.version })}
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {days.date(version.published_at ?? version.created_at)}
            </Text>
          </div>
          <ServiceStatusBadge status={version.status} />
        </div>
      ))}
    </Section>
  )
}
