import { usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCorrectFact } from "../../hooks/api/unit-writes"
import { useValues } from "../../hooks/use-values"
import { dayIn, instantOnDay } from "../../lib/instant-on-day"
import type { AdminUnit, UnitFact } from "../../../src/types"
import { ChoiceField } from "../common/choice-field"
import { DayField } from "../common/day-field"
import { FormDrawer } from "../common/form-drawer"
import { SwitchField } from "../common/switch-field"
import { factAt, knownFacts } from "./unit-facts"

const reasons = ["typing_error", "wrong_unit", "customer_evidence", "carrier_evidence", "other"] as const

/** Puts a wrong date right, or takes back what never happened. Warranties are computed anew from it. */
export const UnitCorrectForm = ({ unit }: { unit: AdminUnit }) => {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const facts = knownFacts(unit)
  const { mutateAsync, isPending } = useCorrectFact(unit.id)
  const dayOf = (fact: UnitFact) => dayIn(new Date(factAt(unit, fact) ?? Date.now()), unit.time_zone) as string | null
  const { values, set, isDirty } = useValues({
    fact: facts[0],
    day: dayOf(facts[0]),
    reason_code: "typing_error" as (typeof reasons)[number],
    never: false,
  })

  const submit = async () => {
    const isSure = await prompt({
      title: t("units.facts.correct.sure"),
      description: t("units.facts.correct.effect"),
      confirmText: t("units.facts.correct.open"),
      cancelText: t("actions.cancel"),
    })
    const at = values.never || !values.day ? null : instantOnDay(values.day, unit.time_zone)
    return isSure ? mutateAsync({ fact: values.fact, at, reason_code: values.reason_code }) : false
  }

  return (
    <FormDrawer
      title={t("units.facts.correct.title")}
      description={t("units.facts.correct.description")}
      onSubmit={submit}
      success={t("units.facts.correct.success")}
      isComplete={values.never || values.day !== null}
      isDirty={isDirty}
      isPending={isPending}
    >
      <ChoiceField
        label={t("units.facts.which")}
        value={values.fact}
        choices={facts.map((fact) => ({ value: fact, label: t(`units.facts.${fact}`) }))}
        onChange={(fact) => {
          set("fact", fact)
          set("day", dayOf(fact))
        }}
      />
      <SwitchField
        label={t("units.facts.correct.never")}
        hint={t("units.facts.correct.neverHint")}
        value={values.never}
        onChange={(never) => set("never", never)}
      />
      {!values.never && (
        <DayField
          label={t("units.facts.when")}
          hint={t("units.facts.zone", { zone: unit.time_zone })}
          latest={dayIn(new Date(), unit.time_zone)}
          value={values.day}
          onChange={(day) => set("day", day)}
        />
      )}
      <ChoiceField
        label={t("units.facts.correct.reason")}
        value={values.reason_code}
        choices={reasons.map((value) => ({ value, label: t(`units.facts.correct.reasons.${value}`) }))}
        onChange={(reason) => set("reason_code", reason)}
      />
    </FormDrawer>
  )
}
