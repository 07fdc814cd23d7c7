import { Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyPolicy } from "../../../src/types"
import { usePolicyDiff } from "../../hooks/api/policies"
import { ChoiceField } from "../common/choice-field"
import { useFieldText } from "./use-field-text"

/** Two versions side by side, only where they differ. */
export const PolicyCompare = ({ policy }: { policy: AdminWarrantyPolicy }) => {
  const { t } = useTranslation("afterSales")
  const [newest, second] = policy.versions
  const [from, setFrom] = useState(second?.version ?? newest.version)
  const [to, setTo] = useState(newest.version)
  const { diff, isError, error } = usePolicyDiff(policy.id, from, to)
  const textOf = useFieldText()
  const choices = policy.versions.map(({ version }) => ({
    value: String(version),
    label: t("policies.versionNumber", { version }),
  }))
  const changes = from === to ? [] : (diff?.changes ?? [])

  if (isError) {
    throw error
  }

  return (
    <div className="flex flex-col gap-y-6">
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
      {changes.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("policies.compare.same")}
        </Text>
      ) : (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("policies.compare.field")}</Table.HeaderCell>
              <Table.HeaderCell>{t("policies.versionNumber", { version: from })}</Table.HeaderCell>
              <Table.HeaderCell>{t("policies.versionNumber", { version: to })}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {changes.map((change) => (
              <Table.Row key={change.field} className="[&_td]:py-3 [&_td]:align-top">
                <Table.Cell className="txt-compact-small-plus">
                  {t([`policies.fields.${change.field}`, "general.asWritten"], { text: change.field })}
                </Table.Cell>
                <Table.Cell className="text-ui-fg-subtle whitespace-pre-line line-through decoration-1">
                  {textOf(change.field, change.from)}
                </Table.Cell>
                <Table.Cell className="text-ui-fg-base whitespace-pre-line">
                  {textOf(change.field, change.to)}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </div>
  )
}
