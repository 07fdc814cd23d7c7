import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCaseDetail, AdminCasesChangeStatusBody } from "../../../src/types"
import { useChangeCaseStatus } from "../../hooks/api/case-writes"

type PlainAction = Exclude<AdminCasesChangeStatusBody["action"], "resolve" | "cancel">

/** Takes a case a step on its way, from the revision that the agent looks at. */
export function useStatusChange(case_: Pick<AdminCaseDetail, "id" | "rev">) {
  const { t } = useTranslation("afterSales")
  const { mutateAsync, isPending } = useChangeCaseStatus(case_.id)

  const change = async (action: PlainAction) => {
    await mutateAsync({ action, rev: case_.rev }, { onSuccess: () => toast.success(t(`cases.done.${action}`)) }).catch(
      () => null
    )
  }

  return { change, isPending }
}
