import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { useVersionPair } from "../../hooks/use-version-pair"
import { ChoiceField } from "./choice-field"

type VersionCompareProps = {
  versions: { version: number }[]
  pair: ReturnType<typeof useVersionPair>
  /** What the first column names. */
  head: string
  /** Not given while it is being read. */
  changes: { what: string; from: string; to: string }[] | undefined
}

/** Two versions side by side, only where they differ. */
export const VersionCompare = ({ versions, pair, head, changes }: VersionCompareProps) => {
  const { t } = useTranslation("afterSales")
  const { from, to, setFrom, setTo } = pair
  const choices = versions.map(({ version }) => ({
    value: String(version),
    label: t("policies.versionNumber", { version }),
  }))
  const isSame = from === to || changes?.length === 0

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
      {isSame && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("policies.compare.same")}
        </Text>
      )}
      {!isSame && changes && (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{head}</Table.HeaderCell>
              <Table.HeaderCell>{t("policies.versionNumber", { version: from })}</Table.HeaderCell>
              <Table.HeaderCell>{t("policies.versionNumber", { version: to })}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {changes.map((change, index) => (
              <Table.Row key={index} className="[&_td]:py-3 [&_td]:align-top">
                <Table.Cell className="txt-compact-small-plus">{change.what}</Table.Cell>
                <Table.Cell className="text-ui-fg-subtle whitespace-pre-line break-words line-through decoration-1">
                  {change.from}
                </Table.Cell>
                <Table.Cell className="text-ui-fg-base whitespace-pre-line break-words">{change.to}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </div>
  )
}
