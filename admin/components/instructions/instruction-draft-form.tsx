import { useTranslation } from "react-i18next"
import type { AdminInstructionDetail } from "../../../src/types"
import { useDraftInstruction } from "../../hooks/api/instructions"
import { useLanguageNames } from "../../hooks/use-language-names"
import { useValues } from "../../hooks/use-values"
import { offeredLanguages } from "../../lib/offered-languages"
import { acceptedFiles } from "../cases/talk/composer-files"
import { ChoiceField } from "../common/choice-field"
import { FileDrop } from "../common/file-drop"
import { FileRow } from "../common/file-row"
import { FormDrawer } from "../common/form-drawer"
import { TextField } from "../common/text-field"

/** What stands in a language at present: the draft where there is one, which the new text takes the place of. */
function textIn({ versions }: AdminInstructionDetail, language: string): string {
  const own = versions.filter((version) => version.language === language)
  const newest = own.find(({ status }) => status === "draft") ?? own.find(({ status }) => status === "published")
  return newest?.body ?? ""
}

/** A draft in one language, as text or as a file. */
export const InstructionDraftForm = ({ instruction }: { instruction: AdminInstructionDetail }) => {
  const { t } = useTranslation("afterSales")
  const languageName = useLanguageNames()
  const { values, set } = useValues({ language: "en", body: textIn(instruction, "en"), file: null as File | null })
  const isTyped = values.body !== textIn(instruction, values.language)
  const choose = (language: string) => {
    set("language", language)
    if (!isTyped) {
      set("body", textIn(instruction, language))
    }
  }
  const { mutateAsync, isPending } = useDraftInstruction(instruction.id)

  return (
    <FormDrawer
      title={t("instructions.draft.title")}
      description={t("instructions.draft.description")}
      onSubmit={() => mutateAsync({ ...values, body: values.body.trim() })}
      success={t("instructions.draft.success")}
      isComplete={values.file !== null || values.body.trim() !== ""}
      isDirty={isTyped || values.file !== null}
      isPending={isPending}
    >
      <ChoiceField
        label={t("fields.language")}
        value={values.language}
        choices={offeredLanguages.map((value) => ({ value, label: languageName(value) }))}
        onChange={choose}
      />
      {!values.file && (
        <TextField
          label={t("templates.text")}
          rows={12}
          maxLength={100_000}
          value={values.body}
          onChange={(body) => set("body", body)}
        />
      )}
      {values.file ? (
        <FileRow name={values.file.name} onRemove={() => set("file", null)} />
      ) : (
        <FileDrop
          label={t("instructions.draft.file")}
          hint={t("instructions.draft.fileHint")}
          accept={acceptedFiles}
          onFile={(file) => set("file", file)}
        />
      )}
    </FormDrawer>
  )
}
