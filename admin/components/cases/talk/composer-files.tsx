import { PaperClip, XMarkMini } from "@medusajs/icons"
import { Badge, Button, IconButton } from "@medusajs/ui"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { useUploadCaseFile } from "../../../hooks/api/case-writes"

type Chosen = { id: string; name: string }
type ComposerFilesProps = {
  caseId: string
  files: Chosen[]
  onChange: (files: Chosen[]) => void
}

/** What the server takes; it decides by content, this only helps to choose. */
export const acceptedFiles = "image/jpeg,image/png,image/webp,application/pdf,video/mp4"

/**
 * Files that go with the message. They are stored at once, for colleagues alone; sent, they are seen by whom the message
 * is for.
 */
export const ComposerFiles = ({ caseId, files, onChange }: ComposerFilesProps) => {
  const { t } = useTranslation("afterSales")
  const input = useRef<HTMLInputElement>(null)
  const { mutateAsync, isPending } = useUploadCaseFile(caseId)

  const add = async (list: FileList | null) => {
    const added: Chosen[] = []
    for (const file of Array.from(list ?? [])) {
      const answer = await mutateAsync({ file, visibility: "internal" }).catch(() => null)
      if (answer) {
        added.push({ id: answer.attachment.id, name: answer.attachment.name })
      }
    }
    onChange([...files, ...added])
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button size="small" variant="transparent" isLoading={isPending} onClick={() => input.current?.click()}>
        <PaperClip />
        {t("cases.talk.attach")}
      </Button>
      <input
        ref={input}
        hidden
        multiple
        type="file"
        aria-label={t("cases.talk.attach")}
        accept={acceptedFiles}
        onChange={(event) => {
          void add(event.target.files)
          event.target.value = ""
        }}
      />
      {files.map((file) => (
        <Badge key={file.id} size="small" className="max-w-[240px]">
          <span className="truncate">{file.name}</span>
          <IconButton
            size="2xsmall"
            variant="transparent"
            aria-label={t("cases.talk.detach", { name: file.name })}
            onClick={() => onChange(files.filter(({ id }) => id !== file.id))}
          >
            <XMarkMini />
          </IconButton>
        </Badge>
      ))}
    </div>
  )
}
