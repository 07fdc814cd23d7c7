import { useTranslation } from "react-i18next"
import type { AdminProcedureVersion } from "../../../src/types"
import { useDays } from "../../hooks/use-days"
import { Section } from "../common/section"
import { ServiceStatusBadge } from "../services/service-status-badge"
import { StepList } from "./step-list"
import { stepValuesOf } from "./step-values"

/** One version with its steps; a case keeps the one that it began with. */
export const ProcedureVersionSection = ({ version }: { version: AdminProcedureVersion }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()

  return (
    <Section
      title={t("policies.versionNumber", { version: version.version })}
      subtitle={
        version.published_at ? t("procedures.publishedOn", { date: days.date(version.published_at) }) : undefined
      }
      aside={<ServiceStatusBadge status={version.status} />}
    >
      <StepList steps={version.steps.map(stepValuesOf)} />
    </Section>
  )
}
