import { useTranslation } from "react-i18next"
import { useRecordFact } from "../../hooks/api/unit-writes"
import { useValues } from "../../hooks/use-values"
import { dayIn, instantOnDay } from "../../lib/instant-on-day"
import type { AdminUnit } from "../../../src/types"
import { ChoiceField } from "../common/choice-field"
import { DayField } from "../common/day-field"
import { FormDrawer } from "../common/form-drawer"
import { unknownFacts } from "./unit-facts"

/** Writes down something that became known of a unit. It is written once; a wrong one is corrected with a reason. */
export const UnitRecordForm = ({ unit }: { unit: AdminUnit }) => {
  const { t } = useTranslation("afterSales")
  const facts = unknownFacts(unit)
  const { mutateAsync, isPending } = useRecordFact(unit.id)
  const { values, set, isDirty } = useValues({
    fact: facts[0],
    day: dayIn(new Date(), unit.time_zone) as string | null,
  })

  const submit = () => mutateAsync({ fact: values.fact, at: instantOnDay(values.day ?? "", unit.time_zone) })

  return (
    <FormDrawer
      title={t("units.facts.record.title")}
      description={t("units.facts.record.description")}
      onSubmit={submit}
      success={t("units.facts.record.success")}
      isComplete={values.day !== null}
      isDirty={isDirty}
      isPending={isPending}
    >
      <ChoiceField
        label={t("units.facts.what")}
        value={values.fact}
        choices={facts.map((fact) => ({ value: fact, label: t(`units.facts.${fact}`) }))}
        onChange={(fact) => set("fact", fact)}
      />
      <DayField
        label={t("units.facts.when")}
        hint={t("units.facts.zone", { zone: unit.time_zone })}
        latest={dayIn(new Date(), unit.time_zone)}
        value={values.day}
        onChange={(day) => set("day", day)}
      />
    </FormDrawer>
  )
}
