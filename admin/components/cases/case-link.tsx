import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { AdminCaseSummary } from "../../../src/types"
import { useDays } from "../../hooks/use-days"
import { useTextOf } from "../../hooks/use-text-of"
import { CaseStatusBadge } from "./case-status-badge"

/** Another case in a line. */
export const CaseLink = ({ case_ }: { case_: AdminCaseSummary }) => {
  const textOf = useTextOf()
  const days = useDays()

  return (
    <Link
      to={`/after-sales/cases/${case_.id}`}
      className="hover:bg-ui-bg-base-hover transition-fg focus-visible:shadow-borders-focus flex items-center justify-between gap-x-4 px-6 py-4 outline-none last:rounded-b-lg"
    >
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus" className="truncate">
          {case_.number}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle truncate">
          {[textOf(case_.service_names), days.date(case_.created_at)].join(" · ")}
        </Text>
      </div>
      <CaseStatusBadge status={case_.status} />
    </Link>
  )
}
