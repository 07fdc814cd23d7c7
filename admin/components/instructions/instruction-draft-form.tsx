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

/** A draft in one language, as text or as a file. */
export const InstructionDraftForm = ({ instruction }: { instruction: AdminInstructionDetail }) => {
  const { t } = useTranslation("afterSales")
  const languageName = useLanguageNames()
  const { values, set, isDirty } = useValues({ language: "en", body: "", file: null as File | null })
  const { mutateAsync, isPending } = useDraftInstruction(instruction.id)

  return (
    <FormDrawer
      title={t("instructions.draft.title")}
      description={t("instructions.draft.description")}
      onSubmit={() => mutateAsync({ ...values, body: values.body.trim() })}
      success={t("instructions.draft.success")}
      isComplete={values.file !== null || values.body.trim() !== ""}
      isDirty={isDirty || values.file !== null}
      isPending={isPending}
    >
      <ChoiceField
        label={t("fields.language")}
        value={values.language}
        choices={offeredLanguages.map((value) => ({ value, label: languageName(value) }))}
        onChange={(language) => set("language", language)}
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
