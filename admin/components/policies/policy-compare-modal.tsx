import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyPolicy } from "../../../src/types"
import { PolicyCompare } from "./policy-compare"

export const PolicyCompareModal = ({ policy }: { policy: AdminWarrantyPolicy }) => {
  const { t } = useTranslation("afterSales")

  return (
    <RouteFocusModal>
      <RouteFocusModal.Header />
      <RouteFocusModal.Body className="flex flex-1 flex-col items-center overflow-y-auto">
        <div className="flex w-full max-w-[960px] flex-col gap-y-8 px-4 py-16">
          <div>
            <RouteFocusModal.Title asChild>
              <Heading>{t("policies.compare.title")}</Heading>
            </RouteFocusModal.Title>
            <RouteFocusModal.Description asChild>
              <Text size="small" className="text-ui-fg-subtle text-pretty">
                {t("policies.compare.description")}
              </Text>
            </RouteFocusModal.Description>
          </div>
          <PolicyCompare policy={policy} />
        </div>
      </RouteFocusModal.Body>
    </RouteFocusModal>
  )
}
