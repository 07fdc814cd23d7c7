import { Plus, Trash } from "@medusajs/icons"
import { Button, IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DetectionKind } from "../../../src/types"
import { newKey } from "../../lib/new-key"
import { ChoiceField } from "../common/choice-field"
import { NumberField } from "../common/number-field"
import { TextField } from "../common/text-field"
import type { DetectionValues } from "./service-values"

const kinds: DetectionKind[] = ["age", "warranty_ending", "recurrence", "failed_step"]

type DetectionFieldsProps = { rules: DetectionValues[]; onChange: (rules: DetectionValues[]) => void }

/** When the shop should think of the service by itself. */
export const DetectionFields = ({ rules, onChange }: DetectionFieldsProps) => {
  const { t } = useTranslation("afterSales")
  const change = (id: string, more: Partial<DetectionValues>) =>
    onChange(rules.map((rule) => (rule.id === id ? { ...rule, ...more } : rule)))
  const add = () => onChange([...rules, { id: newKey().slice(0, 12), kind: "age", number: 12, stepCode: "" }])

  return (
    <div className="flex flex-col gap-y-4">
      {rules.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("services.detection.none")}
        </Text>
      )}
      {rules.map((rule) => (
        <div key={rule.id} className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] items-end gap-x-3">
          <ChoiceField
            label={t("services.detection.kind")}
            value={rule.kind}
            choices={kinds.map((value) => ({ value, label: t(`proposals.reason.${value}`) }))}
            onChange={(kind) => change(rule.id, { kind })}
          />
          {rule.kind === "failed_step" ? (
            <TextField
              label={t("services.detection.failed_step")}
              maxLength={64}
              value={rule.stepCode}
              onChange={(stepCode) => change(rule.id, { stepCode })}
            />
          ) : (
            <NumberField
              label={t(`services.detection.${rule.kind}`)}
              min={1}
              max={1_200}
              value={rule.number}
              onChange={(number) => change(rule.id, { number })}
            />
          )}
          <IconButton
            type="button"
            variant="transparent"
            aria-label={t("actions.remove")}
            onClick={() => onChange(rules.filter(({ id }) => id !== rule.id))}
          >
            <Trash />
          </IconButton>
        </div>
      ))}
      <Button type="button" size="small" variant="secondary" className="self-start" onClick={add}>
        <Plus />
        {t("services.detection.add")}
      </Button>
    </div>
  )
}
