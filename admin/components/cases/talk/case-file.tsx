import { DocumentText, PaperClip, Photo } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCaseAttachment } from "../../../../src/types"
import { useDownload } from "../../../hooks/use-download"
import { api } from "../../../lib/api"
import { fileSize } from "../../../lib/file-size"

type CaseFileProps = { caseId: string; file: AdminCaseAttachment }

const iconOf = (mime: string) =>
  mime.startsWith("image/") ? Photo : mime === "application/pdf" ? DocumentText : PaperClip

/** A file of the case, to be kept: it is never opened beside our pages. */
export const CaseFile = ({ caseId, file }: CaseFileProps) => {
  const { i18n } = useTranslation("afterSales")
  const download = useDownload()
  const Icon = iconOf(file.mime)

  return (
    <Button
      size="small"
      variant="secondary"
      className="max-w-full justify-start"
      disabled={file.state !== "stored"}
      onClick={() => void download(() => api.cases.downloadAttachment(caseId, file.id), file.name)}
    >
      <Icon className="shrink-0" />
      <span className="truncate">{file.name}</span>
      <span className="text-ui-fg-subtle shrink-0">{fileSize(file.bytes, i18n.language)}</span>
    </Button>
  )
}
