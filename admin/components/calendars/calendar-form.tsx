import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminBusinessCalendar } from "../../../src/types"
import { useCreateCalendar, useUpdateCalendar } from "../../hooks/api/calendars"
import { useCountryNames } from "../../hooks/use-country-names"
import { useJurisdictions } from "../../hooks/api/jurisdictions"
import { useValues } from "../../hooks/use-values"
import { newKey } from "../../lib/new-key"
import { ChoiceField } from "../common/choice-field"
import { FormDrawer } from "../common/form-drawer"
import { TextField } from "../common/text-field"
import { calendarBody, calendarValues, isCalendarComplete, noCountry, typedDays } from "./calendar-values"
import { isOverMidnight, typedWindows, weekdays } from "./window-values"

/** When the shop works; changes count for cases that are opened from then on. */
export const CalendarForm = ({ calendar }: { calendar?: AdminBusinessCalendar }) => {
  const { t } = useTranslation("afterSales")
  const [key] = useState(newKey)
  const countryName = useCountryNames()
  const { jurisdictions = [] } = useJurisdictions()
  const { values, set, isDirty } = useValues(calendarValues(calendar))
  const creating = useCreateCalendar()
  const updating = useUpdateCalendar(calendar?.id ?? "")
  const countries = jurisdictions.map(({ country_code }) => country_code).filter((code) => code !== "eu")

  const errorOf = (text: string) => {
    const code = isOverMidnight(text) ? "overMidnight" : "windowError"
    return typedWindows(text) ? undefined : t(`calendars.${code}`)
  }

  const save = async () => {
    if (calendar) {
      return updating.mutateAsync(calendarBody(values))
    }
    const answer = await creating.mutateAsync({ key, ...calendarBody(values) })
    return `/settings/after-sales/calendars/${answer.calendar.id}`
  }

  return (
    <FormDrawer
      title={t(calendar ? "calendars.edit" : "calendars.create")}
      description={t("calendars.formDescription")}
      onSubmit={save}
      success={t("calendars.saved")}
      isComplete={isCalendarComplete(values)}
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
      <TextField
        label={t("calendars.zone")}
        hint={t("calendars.zoneHint")}
        autoComplete="off"
        value={values.zone}
        onChange={(zone) => set("zone", zone)}
      />
      {weekdays.map((day) => (
        <TextField
          key={day}
          label={t(`calendars.weekday.${day}`)}
          error={errorOf(values.windows[day])}
          placeholder={t("calendars.closedDay")}
          autoComplete="off"
          value={values.windows[day]}
          onChange={(text) => set("windows", { ...values.windows, [day]: text })}
        />
      ))}
      <ChoiceField
        label={t("calendars.holidays")}
        value={values.country}
        choices={[
          { value: noCountry, label: t("calendars.noHolidays") },
          ...countries.map((value) => ({ value, label: countryName(value) })),
        ]}
        onChange={(country) => set("country", country)}
      />
      <TextField
        label={t("calendars.closedOn")}
        hint={t("calendars.closedOnHint")}
        error={typedDays(values.closedOn) ? undefined : t("calendars.closedOnError")}
        rows={3}
        value={values.closedOn}
        onChange={(closedOn) => set("closedOn", closedOn)}
      />
    </FormDrawer>
  )
}
