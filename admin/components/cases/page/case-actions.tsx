import {
  ArrowPath,
  ArrowUturnLeft,
  CheckCircle,
  Clock,
  Envelope,
  PencilSquare,
  SquareTwoStack,
  User,
  XCircle,
} from "@medusajs/icons"
import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCaseDetail } from "../../../../src/types"
import { useAcknowledgeCase } from "../../../hooks/api/case-writes"
import { ActionsMenu } from "../../common/actions-menu"
import { isOver } from "../case-status"
import { useStatusChange } from "../use-status-change"

/** Everything that can be done with a case. What its state forbids is left out. */
export const CaseActions = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const { change } = useStatusChange(case_)
  const { mutateAsync: acknowledge } = useAcknowledgeCase(case_.id)
  const may = (action: string) => case_.actions.includes(action)
  const isOpen = !isOver(case_.status)

  const confirm = async () => {
    await acknowledge(case_.rev, { onSuccess: () => toast.success(t("cases.done.acknowledge")) }).catch(() => null)
  }

  return (
    <ActionsMenu
      groups={[
        {
          actions: isOpen
            ? [
                { label: t("cases.edit.open"), permission: "cases.update", icon: <PencilSquare />, to: "edit" },
                { label: t("cases.assign.open"), permission: "cases.assign", icon: <User />, to: "assign" },
              ]
            : [],
        },
        {
          actions: [
            ...(isOpen && !case_.acknowledged_at
              ? [
                  {
                    label: t("cases.action.acknowledge"),
                    permission: "cases.message",
                    icon: <Envelope />,
                    onClick: () => void confirm(),
                  },
                ]
              : []),
            ...(may("wait_for_third_party")
              ? [
                  {
                    label: t("cases.action.wait_for_third_party"),
                    permission: "cases.decide",
                    icon: <Clock />,
                    onClick: () => void change("wait_for_third_party"),
                  },
                ]
              : []),
            ...(case_.safety_review_opened_at && !case_.safety_reviewed_at
              ? [{ label: t("cases.safety.open"), permission: "cases.decide", icon: <CheckCircle />, to: "safety" }]
              : []),
          ],
        },
        {
          actions: [
            ...(may("merge")
              ? [{ label: t("cases.merge.open"), permission: "cases.merge", icon: <SquareTwoStack />, to: "merge" }]
              : []),
            { label: t("cases.followUp.open"), permission: "cases.create", icon: <ArrowPath />, to: "follow-up" },
            ...(may("reopen")
              ? [
                  {
                    label: t("cases.action.reopen"),
                    permission: "cases.decide",
                    icon: <ArrowUturnLeft />,
                    onClick: () => void change("reopen"),
                  },
                ]
              : []),
            ...(may("cancel")
              ? [{ label: t("cases.cancel.open"), permission: "cases.decide", icon: <XCircle />, to: "cancel" }]
              : []),
          ],
        },
      ]}
    />
  )
}
