import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyPolicyVersion } from "../../../src/types"
import { useScopeNames } from "./use-scope-names"

export const PolicyChannelRow = ({ version }: { version: AdminWarrantyPolicyVersion }) => {
  const { t } = useTranslation("afterSales")
  const names = useScopeNames("channel", version.sales_channel_ids ?? [])

  return <SectionRow title={t("policies.form.channels")} value={names || t("policies.form.allChannels")} />
}
