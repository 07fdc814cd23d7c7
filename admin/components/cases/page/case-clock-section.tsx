import { useTranslation } from "react-i18next"
import type { AdminCaseDetail } from "../../../../src/types"
import { Section } from "../../common/section"
import { SectionNote } from "../../common/section-note"
import { DeadlineRow } from "./deadline-row"

/** What must happen by when: by the shop's own level of service, and by law. */
export const CaseClockSection = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const deadlines = [...case_.deadlines].sort((one, other) => one.due_at.localeCompare(other.due_at))

  return (
    <Section title={t("cases.clock.title")} subtitle={case_.paused_at ? t("cases.clock.paused") : undefined}>
      {deadlines.length === 0 && <SectionNote>{t("cases.clock.none")}</SectionNote>}
      {deadlines.map((deadline) => (
        <DeadlineRow key={deadline.id} deadline={deadline} timeZone={case_.time_zone} />
      ))}
    </Section>
  )
}
