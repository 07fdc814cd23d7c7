import { Drawer, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminProductSetting } from "../../../src/types"
import { ProductSettingForm } from "./product-setting-form"

type ProductSettingDrawerProps = {
  setting: AdminProductSetting
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}

/** A widget has no route of its own, so its drawer is opened by hand. */
export const ProductSettingDrawer = ({ setting, isOpen, onOpenChange }: ProductSettingDrawerProps) => {
  const { t } = useTranslation("afterSales")

  return (
    <Drawer open={isOpen} onOpenChange={onOpenChange}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{t("product.title")}</Heading>
          </Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small text-pretty">
            {t("product.description")}
          </Drawer.Description>
        </Drawer.Header>
        <ProductSettingForm setting={setting} onDone={() => onOpenChange(false)} />
      </Drawer.Content>
    </Drawer>
  )
}
