import { CodeCompare } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useDays } from "../../hooks/use-days"
import { Section } from "./section"

type Version = { id: string; version: number; published_at: string | null; created_at: string }

type VersionsSectionProps<TVersion extends Version> = {
  versions: TVersion[]
  badge: (version: TVersion) => ReactNode
}

/** All versions, newest first. What began under an older one keeps to it. */
export const VersionsSection = <TVersion extends Version>({ versions, badge }: VersionsSectionProps<TVersion>) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()

  return (
    <Section
      title={t("policies.versions.title")}
      aside={
        versions.length > 1 && (
          <Button size="small" variant="secondary" asChild>
            <Link to="compare">
              <CodeCompare />
              {t("policies.compare.open")}
            </Link>
          </Button>
        )
      }
    >
      {versions.map((version) => (
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
          {badge(version)}
        </div>
      ))}
    </Section>
  )
}
