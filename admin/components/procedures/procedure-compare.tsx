import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Heading, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminProcedureDetail } from "../../../src/types"
import { useProcedureDiff } from "../../hooks/api/procedures"
import { ChoiceField } from "../common/choice-field"
import { changeText } from "./change-text"

/** Two versions side by side, only where they differ. */
export const ProcedureCompare = ({ procedure }: { procedure: AdminProcedureDetail }) => {
  const { t } = useTranslation("afterSales")
  const [newest, second] = procedure.versions
  const [from, setFrom] = useState(second?.version ?? newest.version)
  const [to, setTo] = useState(newest.version)
  const { diff, isError, error } = useProcedureDiff(procedure.id, from, to)
  const choices = procedure.versions.map(({ version }) => ({
    value: String(version),
    label: t("policies.versionNumber", { version }),
  }))
  const changes = from === to ? [] : (diff?.changes ?? [])

  if (isError) {
    throw error
  }

  return (
    <>
      <RouteFocusModal.Header />
      <RouteFocusModal.Body className="flex flex-col items-center overflow-y-auto">
        <div className="flex w-full max-w-[900px] flex-col gap-y-6 px-4 py-16">
          <RouteFocusModal.Title asChild>
            <Heading>{t("policies.compare.open")}</Heading>
          </RouteFocusModal.Title>
          <div className="grid grid-cols-2 gap-4">
            <ChoiceField
              label={t("policies.compare.from")}
              value={String(from)}
              choices={choices}
              onChange={(value) => setFrom(Number(value))}
            />
            <ChoiceField
              label={t("policies.compare.to")}
              value={String(to)}
              choices={choices}
              onChange={(value) => setTo(Number(value))}
            />
          </div>
          {changes.length === 0 && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("policies.compare.same")}
            </Text>
          )}
          {changes.length > 0 && (
            <Table>
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>{t("procedures.compare.step")}</Table.HeaderCell>
                  <Table.HeaderCell>{t("policies.versionNumber", { version: from })}</Table.HeaderCell>
                  <Table.HeaderCell>{t("policies.versionNumber", { version: to })}</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {changes.map((change, index) => (
                  <Table.Row key={index} className="[&_td]:py-3 [&_td]:align-top">
                    <Table.Cell className="txt-compact-small-plus">
                      {[change.step_code, t(`procedures.compare.${change.change}`), change.field]
                        .filter(Boolean)
                        .join(" · ")}
                    </Table.Cell>
                    <Table.Cell className="text-ui-fg-subtle whitespace-pre-line break-words line-through decoration-1">
                      {changeText(change.from)}
                    </Table.Cell>
                    <Table.Cell className="text-ui-fg-base whitespace-pre-line break-words">
                      {changeText(change.to)}
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          )}
        </div>
      </RouteFocusModal.Body>
    </>
  )
}
