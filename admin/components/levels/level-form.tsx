import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminBusinessCalendar, AdminServiceLevel } from "../../../src/types"
import { useAgents } from "../../hooks/api/agents"
import { useCreateServiceLevel, useUpdateServiceLevel } from "../../hooks/api/service-levels"
import { useValues } from "../../hooks/use-values"
import { newKey } from "../../lib/new-key"
import { ChoiceField } from "../common/choice-field"
import { FormDrawer } from "../common/form-drawer"
import { NumberField } from "../common/number-field"
import { SwitchField } from "../common/switch-field"
import { TextField } from "../common/text-field"
import { levelScopes } from "./level-scope"
import { isLevelComplete, levelBody, levelValues } from "./level-values"
import { TargetFields } from "./target-fields"

type LevelFormProps = { level?: AdminServiceLevel; calendars: AdminBusinessCalendar[] }

/** How fast cases are answered and solved, and what happens when they are not. */
export const LevelForm = ({ level, calendars }: LevelFormProps) => {
  const { t } = useTranslation("afterSales")
  const [key] = useState(newKey)
  const { agents = [] } = useAgents()
  const { values, set, isDirty } = useValues(levelValues(level, calendars[0]?.id ?? ""))
  const creating = useCreateServiceLevel()
  const updating = useUpdateServiceLevel(level?.id ?? "")
  const body = levelBody(values, level?.escalation.notify ?? "managers")

  const save = async () => {
    if (level) {
      return updating.mutateAsync(body)
    }
    const answer = await creating.mutateAsync({ key, ...body })
    return `/settings/after-sales/service-levels/${answer.service_level.id}`
  }

  return (
    <FormDrawer
      title={t(level ? "levels.edit" : "levels.create")}
      description={t("levels.formDescription")}
      onSubmit={save}
      success={t("levels.saved")}
      isComplete={isLevelComplete(values)}
      isDirty={isDirty}
      isPending={creating.isPending || updating.isPending}
    >
      <TextField
        label={t("fields.name")}
        maxLength={120}
        autoComplete="off"
        value={values.name}
        onChange={(name) => set("name", name)}
      />
      <ChoiceField
        label={t("levels.scope")}
        hint={t("levels.scopeHint")}
        value={values.scope}
        choices={levelScopes.map((value) => ({ value, label: t(`levels.scopes.${value}`) }))}
        onChange={(scope) => set("scope", scope)}
      />
      {values.scope !== "default" && (
        <TextField
          label={t(`levels.scopes.${values.scope}`)}
          hint={t(`levels.scopeIds.${values.scope}`)}
          autoComplete="off"
          value={values.scopeIds}
          onChange={(ids) => set("scopeIds", ids)}
        />
      )}
      <ChoiceField
        label={t("calendars.one")}
        value={values.calendarId}
        choices={calendars.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => set("calendarId", id)}
      />
      <TargetFields targets={values.targets} onChange={(targets) => set("targets", targets)} />
      <NumberField
        label={t("levels.warn")}
        hint={t("levels.warnHint")}
        min={1}
        max={99}
        value={values.warnPercent}
        onChange={(percent) => set("warnPercent", percent)}
      />
      <ChoiceField
        label={t("levels.reassign")}
        value={values.reassign}
        choices={[
          { value: "none", label: t("levels.reassignNone") },
          { value: "round_robin", label: t("cases.assign.inTurn") },
          ...agents.map((agent) => ({ value: agent.user_id, label: agent.name ?? agent.email })),
        ]}
        onChange={(reassign) => set("reassign", reassign)}
      />
      <SwitchField
        label={t("levels.raise")}
        hint={t("levels.raiseHint")}
        value={values.raisesPriority}
        onChange={(raises) => set("raisesPriority", raises)}
      />
      <SwitchField
        label={t("levels.active")}
        hint={t("levels.activeHint")}
        value={values.isActive}
        onChange={(isActive) => set("isActive", isActive)}
      />
    </FormDrawer>
  )
}
