import { createDataTableCommandHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminCasesBulkBody } from "../../../../src/types"
import { useBulkCases } from "../../../hooks/api/case-writes"
import { useMe } from "../../../hooks/api/me"
import { usePermissions } from "../../../hooks/api/permissions"
import { useBulkOutcome } from "../use-bulk-outcome"

const helper = createDataTableCommandHelper()

/** What is done with several cases at once, each by one key. */
export function useCaseCommands(onDone: () => void) {
  const { t } = useTranslation("afterSales")
  const navigate = useNavigate()
  const { can } = usePermissions()
  const { id: me } = useMe()
  const { mutateAsync } = useBulkCases()
  const tell = useBulkOutcome()

  const run = async (body: AdminCasesBulkBody) => {
    const answer = await mutateAsync(body).catch(() => null)
    if (answer) {
      tell(answer.results)
      onDone()
    }
  }
  const idsOf = (selection: Record<string, boolean>) => Object.keys(selection).filter((id) => selection[id])

  return me && can("cases.bulk")
    ? [
        helper.command({
          label: t("inbox.bulk.takeOver"),
          shortcut: "a",
          action: (selection) => run({ ids: idsOf(selection), action: "assign", assignee_id: me }),
        }),
        helper.command({
          label: t("cases.action.start"),
          shortcut: "s",
          action: (selection) => run({ ids: idsOf(selection), action: "start" }),
        }),
        helper.command({
          label: t("inbox.bulk.more"),
          shortcut: "m",
          action: (selection) => {
            void navigate("bulk", { state: { ids: idsOf(selection) } })
          },
        }),
      ]
    : []
}
