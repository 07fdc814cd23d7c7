import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useDays } from "../../hooks/use-days"
import type { CoverageAssessment } from "../../../src/types"
import { coverageElements } from "../../lib/coverage-elements"
import { CoverageElementTile } from "./coverage-element-tile"
import { CoverageReasons } from "./coverage-reasons"
import { CoverageRemedies } from "./coverage-remedies"
import { CoverageRules } from "./coverage-rules"

export const CoverageAnswer = ({ coverage }: { coverage: CoverageAssessment }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const { on, until } = coverage.burden_of_proof
  const burden = t(`coverage.burden.${on}`)

  return (
    <>
      <div className="grid grid-cols-1 gap-3 px-6 py-4 sm:grid-cols-3">
        {coverageElements.map((element) => (
          <CoverageElementTile key={element} element={element} answer={coverage.elements[element]} />
        ))}
      </div>
      <CoverageReasons title={t("coverage.why")} reasons={coverage.reasons} />
      <CoverageReasons title={t("coverage.wouldChange")} reasons={coverage.would_change} />
      <SectionRow
        title={t("coverage.burden.title")}
        value={until ? t("coverage.burden.until", { burden, date: days.day(until) }) : burden}
      />
      <CoverageRemedies remedies={coverage.remedies} />
      {coverage.deadlines.map(({ code, on: day, text }) => (
        <SectionRow key={code} title={text} value={days.day(day)} />
      ))}
      <CoverageRules rules={coverage.rules} />
    </>
  )
}
