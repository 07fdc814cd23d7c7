import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare } from "@medusajs/icons"
import { StatusBadge } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useProductSetting } from "../../hooks/api/product-settings"
import { ActionsMenu } from "../common/actions-menu"
import { Section } from "../common/section"
import { ProductSettingDrawer } from "./product-setting-drawer"
import { trackingColors } from "./tracking"

/** How the sales of a product become units. */
export const ProductSettingSection = ({ productId }: { productId: string }) => {
  const { t } = useTranslation("afterSales")
  const [isOpen, setIsOpen] = useState(false)
  const { product_setting: setting } = useProductSetting(productId)

  if (!setting) {
    return null
  }

  return (
    <>
      <Section
        title={t("nav.afterSales")}
        aside={
          <>
            <StatusBadge color={trackingColors[setting.tracking]} className="text-nowrap">
              {t(`product.tracking.${setting.tracking}`)}
            </StatusBadge>
            <ActionsMenu
              label={t("product.menu")}
              groups={[
                {
                  actions: [
                    {
                      label: t("actions.edit"),
                      permission: "product-settings.update",
                      icon: <PencilSquare />,
                      onClick: () => setIsOpen(true),
                    },
                  ],
                },
              ]}
            />
          </>
        }
      >
        <SectionRow title={t("fields.condition")} value={t(`units.condition.${setting.condition}`)} />
        <SectionRow
          title={t("product.installs.short")}
          value={setting.is_installed_by_seller ? t("general.yes") : t("general.no")}
        />
        <SectionRow
          title={t("product.expectedLife.short")}
          value={
            setting.expected_life_months === null ? null : t("general.months", { count: setting.expected_life_months })
          }
        />
      </Section>
      <ProductSettingDrawer setting={setting} isOpen={isOpen} onOpenChange={setIsOpen} />
    </>
  )
}
