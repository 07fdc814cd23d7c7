import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useCreateInstruction } from "../../hooks/api/instructions"
import { useValues } from "../../hooks/use-values"
import { newKey } from "../../lib/new-key"
import { FormDrawer } from "../common/form-drawer"
import { LanguageTexts } from "../common/language-texts"
import { TextField } from "../common/text-field"
import { PolicyScopePicker } from "../policies/policy-scope-picker"

const codePattern = /^[a-z0-9][a-z0-9_-]*$/

/** Instructions of one product; their text or file is given afterwards, language by language. */
export const InstructionCreateForm = ({ productId }: { productId?: string }) => {
  const { t } = useTranslation("afterSales")
  const [key] = useState(newKey)
  const { values, set, isDirty } = useValues({
    productIds: productId ? [productId] : [],
    code: "manual",
    names: {} as Record<string, string>,
  })
  const { mutateAsync, isPending } = useCreateInstruction()
  const names = Object.fromEntries(Object.entries(values.names).filter(([, text]) => text.trim()))
  const code = values.code.trim()
  const product = values.productIds.at(-1)

  const create = async () => {
    if (!product) {
      return false
    }
    const answer = await mutateAsync({ key, product_id: product, code, names })
    return `/settings/after-sales/instructions/${answer.instruction.id}`
  }

  return (
    <FormDrawer
      title={t("instructions.create.title")}
      description={t("instructions.create.description")}
      onSubmit={create}
      success={t("instructions.create.success")}
      isComplete={Boolean(product) && codePattern.test(code) && Object.keys(names).length > 0}
      isDirty={isDirty}
      isPending={isPending}
    >
      <PolicyScopePicker
        scope="product"
        label={t("fields.product")}
        value={values.productIds}
        onChange={(ids) => set("productIds", ids.slice(-1))}
      />
      <TextField
        label={t("fields.code")}
        hint={t("services.form.codeHint")}
        error={code && !codePattern.test(code) ? t("services.form.codeError") : undefined}
        maxLength={64}
        autoComplete="off"
        value={values.code}
        onChange={(next) => set("code", next)}
      />
      <LanguageTexts
        label={t("fields.name")}
        hint={t("services.form.nameHint")}
        texts={values.names}
        onChange={(next) => set("names", next)}
      />
    </FormDrawer>
  )
}
