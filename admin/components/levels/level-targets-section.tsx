import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminServiceLevel } from "../../../src/types"
import { useDuration } from "../../hooks/use-duration"
import { Section } from "../common/section"
import { levelPriorities } from "./level-values"

/** What is promised for each priority. */
export const LevelTargetsSection = ({ level }: { level: AdminServiceLevel }) => {
  const { t, i18n } = useTranslation("afterSales")
  const duration = useDuration()
  const hours = (minutes: number) =>
    minutes < 60
      ? duration(minutes * 60)
      : t("levels.workingHours", {
          count: minutes / 60,
          hours: new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(minutes / 60),
        })

  return (
    <Section title={t("levels.targets")}>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("cases.fields.priority")}</Table.HeaderCell>
            <Table.HeaderCell>{t("levels.response")}</Table.HeaderCell>
            <Table.HeaderCell>{t("levels.resolution")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {levelPriorities.map((priority) => (
            <Table.Row key={priority}>
              <Table.Cell>{t(`cases.priority.${priority}`)}</Table.Cell>
              <Table.Cell>{hours(level.targets[priority].first_response_minutes)}</Table.Cell>
              <Table.Cell>{hours(level.targets[priority].resolution_minutes)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Section>
  )
}
