import { Tooltip, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCaseRow } from "../../../../src/types"
import { useDays } from "../../../hooks/use-days"

/** What is due next and when; red when something was missed. */
export const DueCell = ({ case_ }: { case_: AdminCaseRow }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const { next_due_at: at, next_due_kind: kind } = case_

  if (!at) {
    return (
      <span>
        {case_.breached_at ? <span className="text-ui-tag-red-text">{t("cases.clock.state.breached")}</span> : "-"}
      </span>
    )
  }

  return (
    <Tooltip content={kind ? `${t(`cases.clock.kind.${kind}`)}: ${days.time(at)}` : days.time(at)}>
      <span className={clx("whitespace-nowrap", { "text-ui-tag-red-text": Boolean(case_.breached_at) })}>
        {case_.paused_at ? t("cases.clock.state.paused") : days.ago(at)}
      </span>
    </Tooltip>
  )
}
