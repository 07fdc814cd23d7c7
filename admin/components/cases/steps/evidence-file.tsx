import { useTranslation } from "react-i18next"
import { Field } from "../../common/field"
import { FileDrop } from "../../common/file-drop"
import { FileRow } from "../../common/file-row"
import { useUploadCaseFile } from "../../../hooks/api/case-writes"

type EvidenceFileProps = {
  caseId: string
  stepId: string
  label: string
  file: { id: string; name: string } | undefined
  onChange: (file: { id: string; name: string } | undefined) => void
}

/** A photo or a signature: stored at once, belonging to its step. */
export const EvidenceFile = ({ caseId, stepId, label, file, onChange }: EvidenceFileProps) => {
  const { t } = useTranslation("afterSales")
  const { mutateAsync, isPending } = useUploadCaseFile(caseId)

  const upload = async (chosen: File) => {
    const answer = await mutateAsync({ file: chosen, visibility: "internal", step_id: stepId }).catch(() => null)
    if (answer) {
      onChange({ id: answer.attachment.id, name: answer.attachment.name })
    }
  }

  return (
    <Field label={label}>
      {() =>
        file ? (
          <FileRow name={file.name} onRemove={() => onChange(undefined)} />
        ) : (
          <FileDrop
            label={t(isPending ? "general.loading" : "cases.steps.photo")}
            hint={t("cases.steps.photoHint")}
            accept="image/jpeg,image/png,image/webp"
            onFile={(chosen) => void upload(chosen)}
          />
        )
      }
    </Field>
  )
}
