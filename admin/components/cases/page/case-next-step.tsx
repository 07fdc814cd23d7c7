import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminCaseDetail } from "../../../../src/types"
import { usePermissions } from "../../../hooks/api/permissions"
import { useStatusChange } from "../use-status-change"

/** What is done with a case most often in its present state, one click away. */
const next = ["start", "resume", "wait_for_customer", "resolve", "close", "reopen"] as const

export const CaseNextStep = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const { can } = usePermissions()
  const { change, isPending } = useStatusChange(case_)
  const offered = can("cases.decide") ? next.filter((action) => case_.actions.includes(action)) : []

  if (offered.length === 0) {
    return null
  }

  return (
    <div className="flex flex-wrap gap-2 px-6 py-4">
      {offered.map((action, index) => {
        const variant = index === 0 ? "primary" : "secondary"
        return action === "resolve" ? (
          <Button key={action} size="small" variant={variant} asChild>
            <Link to="resolve">{t(`cases.action.${action}`)}</Link>
          </Button>
        ) : (
          <Button key={action} size="small" variant={variant} isLoading={isPending} onClick={() => void change(action)}>
            {t(`cases.action.${action}`)}
          </Button>
        )
      })}
    </div>
  )
}
