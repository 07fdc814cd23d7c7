import { Button, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminReply } from "../../../src/types"
import { useCreateReply, useDeleteReply, useUpdateReply } from "../../hooks/api/replies"
import { useValues } from "../../hooks/use-values"
import { newKey } from "../../lib/new-key"
import { FormDrawer } from "../common/form-drawer"
import { LanguageTexts } from "../common/language-texts"
import { TextField } from "../common/text-field"

/** An answer for agents to choose; what it names is filled in from the case. */
export const ReplyForm = ({ reply }: { reply?: AdminReply }) => {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const [key] = useState(newKey)
  // What was seen when the form was opened: a change that is read meanwhile has not been.
  const [rev] = useState(reply?.rev)
  const { values, set, isDirty } = useValues({ name: reply?.name ?? "", texts: reply?.texts ?? {} })
  const creating = useCreateReply()
  const updating = useUpdateReply(reply?.id ?? "")
  const { mutateAsync: deleteReply } = useDeleteReply(reply?.id ?? "")
  const texts = Object.fromEntries(Object.entries(values.texts).filter(([, text]) => text.trim()))
  const body = { name: values.name.trim(), texts }

  const remove = async () => {
    const isSure = await prompt({
      title: t("replies.remove.title"),
      description: t("replies.remove.description"),
      confirmText: t("actions.remove"),
      cancelText: t("actions.cancel"),
    })
    const answer = isSure ? await deleteReply(undefined).catch(() => null) : null
    if (answer) {
      toast.success(t("replies.remove.success"))
      // What was typed is not lost by leaving: there is nothing left to keep it.
      void navigate("/settings/after-sales/replies", { replace: true, state: { isSubmitSuccessful: true } })
    }
  }

  return (
    <FormDrawer
      title={t(reply ? "replies.edit" : "replies.create")}
      description={t("replies.variables")}
      onSubmit={async () => (reply ? updating.mutateAsync({ ...body, rev }) : creating.mutateAsync({ key, ...body }))}
      success={t("replies.saved")}
      isComplete={body.name !== "" && Object.keys(texts).length > 0}
      isDirty={isDirty}
      isPending={creating.isPending || updating.isPending}
    >
      <TextField
        label={t("fields.name")}
        maxLength={120}
        autoComplete="off"
        value={values.name}
        onChange={(name) => set("name", name)}
      />
      <LanguageTexts
        label={t("templates.text")}
        hint={t("replies.textHint")}
        rows={8}
        texts={values.texts}
        onChange={(next) => set("texts", next)}
      />
      {reply && (
        <Button type="button" size="small" variant="danger" className="self-start" onClick={() => void remove()}>
          {t("actions.remove")}
        </Button>
      )}
    </FormDrawer>
  )
}
