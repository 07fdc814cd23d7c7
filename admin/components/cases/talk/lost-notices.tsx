import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCaseDetail, AdminNotification } from "../../../../src/types"
import { useLostNotices } from "../../../hooks/api/notifications"
import { usePermissions } from "../../../hooks/api/permissions"
import { RowLink } from "../../common/row-link"

const states = ["failed", "uncertain"] as const
const variants = { failed: "error", uncertain: "warning" } as const

/** Notices that did not reach the customer, or may not have; silent while all of them did. */
export const LostNotices = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const { can } = usePermissions()
  const notices = useLostNotices(case_.id, can("notifications.read"))
  const groups = states
    .map((status) => ({ status, lost: notices.filter((notice) => notice.status === status) }))
    .filter(({ lost }) => lost.length > 0)

  if (groups.length === 0) {
    return null
  }

  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      {groups.map(({ status, lost }) => (
        <InlineTip key={status} variant={variants[status]} label={t(`cases.talk.lost.label.${status}`)}>
          {t(`cases.talk.lost.${status}`, {
            notices: [...new Set(lost.map(({ template }) => t(`templates.code.${template}`)))].join(", "),
          })}{" "}
          <RowLink to={addressOf(lost)}>{t("cases.talk.lost.look")}</RowLink>
        </InlineTip>
      ))}
    </div>
  )
}

/** The list of messages, searched by the address where they all went to the same. */
function addressOf(lost: AdminNotification[]): string {
  const [to, ...others] = new Set(lost.map(({ to_address }) => to_address))
  const query = new URLSearchParams({ status: JSON.stringify(states) })
  if (to && !others.length) {
    query.set("q", to)
  }
  return `/after-sales/notifications?${query}`
}
