import { Input, Label, Text } from "@medusajs/ui"
import { Fragment, useId } from "react"
import { useTranslation } from "react-i18next"
import { areTargetsReadable, levelPriorities, type TargetValues } from "./level-values"

type TargetFieldsProps = { targets: TargetValues; onChange: (targets: TargetValues) => void }

/** Working hours until the first answer and until the solution, for each priority. */
export const TargetFields = ({ targets, onChange }: TargetFieldsProps) => {
  const { t } = useTranslation("afterSales")
  const id = useId()
  const columns = ["response", "resolution"] as const

  return (
    <div role="group" aria-labelledby={id} className="flex flex-col gap-y-2">
      <Label id={id} size="small" weight="plus">
        {t("levels.targets")}
      </Label>
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(0,1fr)] items-center gap-2">
        <span />
        {columns.map((column) => (
          <Text key={column} size="small" className="text-ui-fg-subtle">
            {t(`levels.${column}`)}
          </Text>
        ))}
        {levelPriorities.map((priority) => (
          <Fragment key={priority}>
            <Text size="small">{t(`cases.priority.${priority}`)}</Text>
            {columns.map((column) => (
              <Input
                key={column}
                size="small"
                inputMode="decimal"
                aria-label={`${t(`cases.priority.${priority}`)}: ${t(`levels.${column}`)}`}
                value={targets[priority][column]}
                onChange={(event) =>
                  onChange({ ...targets, [priority]: { ...targets[priority], [column]: event.target.value } })
                }
              />
            ))}
          </Fragment>
        ))}
      </div>
      <Text size="small" className={areTargetsReadable(targets) ? "text-ui-fg-subtle" : "text-ui-fg-error"}>
        {t("levels.targetsHint")}
      </Text>
    </div>
  )
}
