import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminPrivacyRequest } from "../../../src/types"
import { useCreatePrivacyRequest } from "../../hooks/api/privacy-requests"
import { useValues } from "../../hooks/use-values"
import { newKey } from "../../lib/new-key"
import { ChoiceField } from "../common/choice-field"
import { FormDrawer } from "../common/form-drawer"
import { TextField } from "../common/text-field"

/** Writes down that somebody asked; nothing is exported or erased before it is run. */
export const PrivacyCreateForm = () => {
  const { t } = useTranslation("afterSales")
  const [key] = useState(newKey)
  const { values, set, isDirty } = useValues({ kind: "export" as AdminPrivacyRequest["kind"], email: "", note: "" })
  const { mutateAsync, isPending } = useCreatePrivacyRequest()
  const note = values.note.trim()

  const create = async () => {
    const answer = await mutateAsync({ key, kind: values.kind, email: values.email.trim(), ...(note ? { note } : {}) })
    return `/settings/after-sales/privacy/${answer.privacy_request.id}`
  }

  return (
    <FormDrawer
      title={t("privacy.create.title")}
      description={t("privacy.create.description")}
      onSubmit={create}
      success={t("privacy.create.success")}
      isComplete={/^\S+@\S+$/.test(values.email.trim())}
      isDirty={isDirty}
      isPending={isPending}
    >
      <ChoiceField
        label={t("fields.kind")}
        value={values.kind}
        choices={(["export", "erasure"] as const).map((value) => ({ value, label: t(`privacy.kind.${value}`) }))}
        onChange={(kind) => set("kind", kind)}
      />
      <TextField
        label={t("fields.email")}
        hint={t("privacy.create.emailHint")}
        type="email"
        autoComplete="off"
        maxLength={254}
        value={values.email}
        onChange={(email) => set("email", email)}
      />
      <TextField
        label={t("fields.note")}
        isOptional
        rows={3}
        maxLength={1_000}
        value={values.note}
        onChange={(next) => set("note", next)}
      />
    </FormDrawer>
  )
}
