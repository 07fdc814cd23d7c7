import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminPrivacyRequest } from "../../../src/types"
import { useDays } from "../../hooks/use-days"
import { Section } from "../common/section"
import { SectionNote } from "../common/section-note"

const colors = { exported: "green", erased: "green", kept: "orange", legal_hold: "purple" } as const

/** What became of each class of data, and why something was kept. */
export const PrivacyOutcomeSection = ({ request }: { request: AdminPrivacyRequest }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()

  return (
    <Section title={t("privacy.outcome.title")}>
      {!request.outcome?.length && <SectionNote>{t("privacy.outcome.none")}</SectionNote>}
      {request.outcome?.map((part) => (
        <div key={part.class} className="flex items-start justify-between gap-x-4 px-6 py-4">
          <div className="min-w-0">
            <Text size="small" className="text-pretty">
              {part.text}
            </Text>
            {part.kept_until && (
              <Text size="small" className="text-ui-fg-subtle">
                {t("privacy.outcome.until", { date: days.day(part.kept_until.slice(0, 10)) })}
              </Text>
            )}
          </div>
          <Badge size="2xsmall" color={colors[part.result]} className="shrink-0">
            {t(`privacy.outcome.${part.result}`, { count: part.count })}
          </Badge>
        </div>
      ))}
    </Section>
  )
}
