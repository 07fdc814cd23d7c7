import { Button, Drawer, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminProductSetting } from "../../../src/types"
import { useUpdateProductSetting } from "../../hooks/api/product-settings"
import { useValues } from "../../hooks/use-values"
import { KeyedForm } from "../common/keyed-form"
import { ProductSettingFields } from "./product-setting-fields"

type ProductSettingFormProps = { setting: AdminProductSetting; onDone: () => void }

export const ProductSettingForm = ({ setting, onDone }: ProductSettingFormProps) => {
  const { t } = useTranslation("afterSales")
  const { product_id, ...initial } = setting
  const { values, set } = useValues(initial)
  const { mutateAsync, isPending } = useUpdateProductSetting(product_id)

  /** A refusal has been shown by the write itself. Only used goods have a guarantee of their own. */
  const submit = async () => {
    const used_guarantee_months = values.condition === "new" ? null : values.used_guarantee_months
    if (await mutateAsync({ ...values, used_guarantee_months }).catch(() => undefined)) {
      toast.success(t("product.success"))
      onDone()
    }
  }

  return (
    <KeyedForm onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
      <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
        <ProductSettingFields values={values} set={set} />
      </Drawer.Body>
      <Drawer.Footer>
        <div className="flex items-center justify-end gap-x-2">
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </Drawer.Close>
          <Button size="small" type="submit" isLoading={isPending}>
            {t("actions.save")}
          </Button>
        </div>
      </Drawer.Footer>
    </KeyedForm>
  )
}
