import { CodeCompare } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminWarrantyPolicy } from "../../../src/types"
import { useDays } from "../../hooks/use-days"
import { Section } from "../common/section"
import { PolicyStatusBadge } from "./policy-status-badge"

/** All versions, newest first. What was sold under an older one keeps its terms. */
export const PolicyVersionsSection = ({ policy }: { policy: AdminWarrantyPolicy }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()

  return (
    <Section
      title={t("policies.versions.title")}
      aside={
        policy.versions.length > 1 && (
          <Button size="small" variant="secondary" asChild>
            <Link to="compare">
              <CodeCompare />
              {t("policies.compare.open")}
            </Link>
          </Button>
        )
      }
    >
      {policy.versions.map((version) => (
        <div key={version.id} className="flex items-center justify-between gap-x-4 px-6 py-4">
          <div className="min-w-0">
            <Text size="small" leading="compact" weight="plus">
              {t("policies.versionNumber", { version: version.version })}
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {version.published_at
                ? t("policies.versions.published", { date: days.date(version.published_at) })
                : t("policies.versions.created", { date: days.date(version.created_at) })}
            </Text>
          </div>
          <PolicyStatusBadge status={version.status} />
        </div>
      ))}
    </Section>
  )
}
