import { StatusBadge, Text, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CaseDeadline } from "../../../../src/types"
import { useDays } from "../../../hooks/use-days"
import { deadlineColors, deadlineState } from "./deadline-state"

export const DeadlineRow = ({ deadline, timeZone }: { deadline: CaseDeadline; timeZone: string }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const state = deadlineState(deadline)
  const when = state === "met" ? deadline.met_at : deadline.due_at

  return (
    <div className="flex items-start justify-between gap-x-4 px-6 py-4">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus">
          {t(`cases.clock.kind.${deadline.kind}`)}
        </Text>
        <Tooltip
          content={t("cases.clock.dueThere", { date: days.timeThere(deadline.due_at, timeZone), zone: timeZone })}
        >
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {t(state === "met" ? "cases.clock.metAt" : "cases.clock.dueAt", { date: days.time(when) })}
          </Text>
        </Tooltip>
        {deadline.effect && !deadline.met_at && (
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t(`cases.clock.effect.${deadline.effect}`)}
          </Text>
        )}
      </div>
      <StatusBadge color={deadlineColors[state]} className="shrink-0">
        {t(`cases.clock.state.${state}`)}
      </StatusBadge>
    </div>
  )
}
