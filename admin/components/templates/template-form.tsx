import { Button, Text, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminTemplate } from "../../../src/types"
import { useResetTemplate, useUpdateTemplate } from "../../hooks/api/templates"
import { useValues } from "../../hooks/use-values"
import { FormDrawer } from "../common/form-drawer"
import { TextField } from "../common/text-field"
import { TemplatePreview } from "./template-preview"

/** The shop's own wording of a message in one language, with what it looks like. */
export const TemplateForm = ({ template }: { template: AdminTemplate }) => {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const { code, locale } = template
  const { shipped } = template
  const [stored, setStored] = useState({ subject: template.subject, text: template.text, rev: template.rev })
  const { values, set } = useValues({ subject: template.subject, text: template.text })
  const isDirty = values.subject !== stored.subject || values.text !== stored.text
  const { mutateAsync, isPending } = useUpdateTemplate(code)
  const { mutateAsync: reset } = useResetTemplate(code)

  const goBack = async () => {
    const isSure = await prompt({
      title: t("templates.reset.title"),
      description: t("templates.reset.description"),
      confirmText: t("templates.reset.open"),
      cancelText: t("actions.cancel"),
    })
    if (isSure) {
      await reset(locale, {
        onSuccess: () => {
          setStored({ ...shipped, rev: 0 })
          set("subject", shipped.subject)
          set("text", shipped.text)
          toast.success(t("templates.reset.success"))
        },
      }).catch(() => null)
    }
  }

  return (
    <FormDrawer
      title={t(`templates.code.${code}`)}
      description={t("templates.variables", { names: template.variables.join(", ") })}
      onSubmit={() => mutateAsync({ locale, ...values, rev: stored.rev || undefined })}
      success={t("templates.saved")}
      isComplete={values.subject.trim() !== "" && values.text.trim() !== ""}
      isDirty={isDirty}
      isPending={isPending}
    >
      <TextField
        label={t("templates.subject")}
        maxLength={500}
        value={values.subject}
        onChange={(subject) => set("subject", subject)}
      />
      <TextField
        label={t("templates.text")}
        rows={12}
        maxLength={20_000}
        value={values.text}
        onChange={(text) => set("text", text)}
      />
      {stored.rev > 0 && (
        <Button type="button" size="small" variant="secondary" className="self-start" onClick={() => void goBack()}>
          {t("templates.reset.open")}
        </Button>
      )}
      <div className="flex flex-col gap-y-2">
        <Text size="small" weight="plus">
          {t("procedures.preview")}
        </Text>
        <TemplatePreview code={code} locale={locale} subject={values.subject} text={values.text} />
      </div>
    </FormDrawer>
  )
}
