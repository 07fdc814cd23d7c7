import { SectionRow } from "@medusajs/dashboard/components"
import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useUnitSync } from "../../hooks/api/units"
import { useDays } from "../../hooks/use-days"
import { useDuration } from "../../hooks/use-duration"
import { Section } from "../common/section"

/** A sweep runs every few minutes; later than this something is wrong. */
const lateSeconds = 15 * 60

/** Whether units and warranties keep up with the orders. */
export const SyncSection = () => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const duration = useDuration()
  const { sync } = useUnitSync()

  if (!sync) {
    return null
  }
  const isLate = sync.lag_seconds > lateSeconds || sync.orders_failing > 0

  return (
    <Section
      title={t("settings.sync.title")}
      subtitle={t("settings.sync.subtitle")}
      aside={
        <StatusBadge color={isLate ? "orange" : "green"} className="text-nowrap">
          {isLate ? t("settings.sync.late") : t("settings.sync.upToDate")}
        </StatusBadge>
      }
    >
      <SectionRow title={t("settings.sync.lag")} value={duration(sync.lag_seconds)} />
      <SectionRow title={t("settings.sync.orders")} value={String(sync.orders_waiting)} />
      <SectionRow title={t("settings.sync.failing")} value={String(sync.orders_failing)} />
      <SectionRow title={t("settings.sync.units")} value={String(sync.units_waiting)} />
      {sync.sweeps.map((sweep) => (
        <SectionRow
          key={sweep.name}
          title={t([`settings.sync.sweeps.${sweep.name}`, "general.asWritten"], { text: sweep.name })}
          value={sweep.last_error ?? (sweep.ran_at ? days.ago(sweep.ran_at) : t("settings.sync.never"))}
        />
      ))}
    </Section>
  )
}
