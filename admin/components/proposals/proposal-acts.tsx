import { CheckCircle, ShoppingBag, XCircle } from "@medusajs/icons"
import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminProposal } from "../../../src/types"
import { useAcceptProposal } from "../../hooks/api/proposals"
import { usePermissions } from "../../hooks/api/permissions"
import { ActionsMenu } from "../common/actions-menu"

/** Makes a case of a proposal, or dismisses it with a reason. */
export const ProposalActs = ({ proposal }: { proposal: AdminProposal }) => {
  const { t } = useTranslation("afterSales")
  const { can } = usePermissions()
  const { mutateAsync } = useAcceptProposal()
  const isOpen = proposal.status === "open" && can("proposals.decide")

  const accept = async () => {
    await mutateAsync(proposal.id, { onSuccess: () => toast.success(t("proposals.accept.success")) }).catch(() => null)
  }

  return (
    <ActionsMenu
      label={t("proposals.menu")}
      groups={[
        {
          actions: [
            { label: t("cases.items.openUnit"), icon: <ShoppingBag />, to: `/after-sales/units/${proposal.unit_id}` },
            ...(proposal.case_id
              ? [
                  {
                    label: t("proposals.openCase"),
                    icon: <CheckCircle />,
                    to: `/after-sales/cases/${proposal.case_id}`,
                  },
                ]
              : []),
          ],
        },
        {
          actions: isOpen
            ? [
                { label: t("proposals.accept.open"), icon: <CheckCircle />, onClick: () => void accept() },
                { label: t("proposals.dismiss.open"), icon: <XCircle />, to: `dismiss?id=${proposal.id}` },
              ]
            : [],
        },
      ]}
    />
  )
}
