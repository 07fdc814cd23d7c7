import { ArchiveBox, DocumentSeries, PencilSquare, RocketLaunch } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyPolicy } from "../../../src/types"
import { ActionsMenu } from "../common/actions-menu"
import { usePolicyActs } from "./use-policy-acts"

/** What can be done with a policy in the state that it is in. */
export const PolicyActions = ({ policy }: { policy: AdminWarrantyPolicy }) => {
  const { t } = useTranslation("afterSales")
  const { publish, startVersion, retire } = usePolicyActs(policy)
  const hasDraft = policy.versions.some(({ status }) => status === "draft")
  const isPublished = policy.versions.some(({ status }) => status === "published")

  return (
    <ActionsMenu
      groups={[
        {
          actions: hasDraft
            ? [
                {
                  label: t("policies.edit.open"),
                  permission: "warranty-policies.update",
                  icon: <PencilSquare />,
                  to: "edit",
                },
                {
                  label: t("policies.publish.open"),
                  permission: "warranty-policies.publish",
                  icon: <RocketLaunch />,
                  onClick: () => void publish(),
                },
              ]
            : [
                {
                  label: t("policies.version.open"),
                  permission: "warranty-policies.create",
                  icon: <DocumentSeries />,
                  onClick: () => void startVersion(),
                },
              ],
        },
        {
          actions: isPublished
            ? [
                {
                  label: t("policies.retire.open"),
                  permission: "warranty-policies.retire",
                  icon: <ArchiveBox />,
                  onClick: () => void retire(),
                },
              ]
            : [],
        },
      ]}
    />
  )
}
