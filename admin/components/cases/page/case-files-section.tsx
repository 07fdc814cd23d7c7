import { Trash } from "@medusajs/icons"
import { IconButton, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCaseAttachment, AdminCaseDetail } from "../../../../src/types"
import { useDeleteCaseFile } from "../../../hooks/api/case-writes"
import { usePermissions } from "../../../hooks/api/permissions"
import { Section } from "../../common/section"
import { SectionNote } from "../../common/section-note"
import { CaseFile } from "../talk/case-file"

/** Every file of the case. What is evidence of a step stays. */
export const CaseFilesSection = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const { can } = usePermissions()
  const { mutateAsync } = useDeleteCaseFile(case_.id)
  const files = case_.attachments.filter(({ state }) => state === "stored")
  const isEvidence = (file: AdminCaseAttachment) =>
    case_.steps.some(({ evidence }) => evidence.some(({ attachment_id }) => attachment_id === file.id))

  const remove = async (file: AdminCaseAttachment) => {
    const isSure = await prompt({
      title: t("cases.files.remove.title"),
      description: t("cases.files.remove.description", { name: file.name }),
      confirmText: t("actions.remove"),
      cancelText: t("actions.cancel"),
    })
    if (isSure) {
      await mutateAsync(file.id, { onSuccess: () => toast.success(t("cases.files.remove.success")) }).catch(() => null)
    }
  }

  return (
    <Section title={t("cases.files.title")}>
      {files.length === 0 && <SectionNote>{t("cases.files.none")}</SectionNote>}
      {files.map((file) => (
        <div key={file.id} className="flex items-center justify-between gap-x-2 px-6 py-3">
          <CaseFile caseId={case_.id} file={file} />
          {!isEvidence(file) && can("cases.update") && (
            <IconButton
              size="small"
              variant="transparent"
              aria-label={t("cases.files.remove.open", { name: file.name })}
              onClick={() => void remove(file)}
            >
              <Trash />
            </IconButton>
          )}
        </div>
      ))}
    </Section>
  )
}
