import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useCreateProcedure } from "../../hooks/api/procedures"
import { useValues } from "../../hooks/use-values"
import { newKey } from "../../lib/new-key"
import { FormDrawer } from "../common/form-drawer"
import { LanguageTexts } from "../common/language-texts"
import { TextField } from "../common/text-field"

const codePattern = /^[a-z0-9][a-z0-9_-]*$/

/** A new procedure; its steps are written afterwards, in the draft. */
export const ProcedureCreateForm = () => {
  const { t } = useTranslation("afterSales")
  const [key] = useState(newKey)
  const { values, set, isDirty } = useValues({ code: "", names: {} as Record<string, string> })
  const { mutateAsync, isPending } = useCreateProcedure()
  const code = values.code.trim()

  const create = async () => {
    const names = Object.fromEntries(Object.entries(values.names).filter(([, text]) => text.trim()))
    const answer = await mutateAsync({ key, code, names })
    return `/settings/after-sales/procedures/${answer.procedure.id}`
  }

  return (
    <FormDrawer
      title={t("procedures.create.title")}
      description={t("procedures.create.description")}
      onSubmit={create}
      success={t("procedures.create.success")}
      isComplete={codePattern.test(code)}
      isDirty={isDirty}
      isPending={isPending}
    >
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
        hint={t("procedures.form.nameHint")}
        texts={values.names}
        onChange={(names) => set("names", names)}
      />
    </FormDrawer>
  )
}
