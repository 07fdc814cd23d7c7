import { ArrowDownTray } from "@medusajs/icons"
import { Text, clx } from "@medusajs/ui"
import { type DragEvent, useRef, useState } from "react"

type FileDropProps = { label: string; hint: string; accept: string; onFile: (file: File) => void }

/** Where a file is dropped or chosen; looks as the dashboard's own. */
export const FileDrop = ({ label, hint, accept, onFile }: FileDropProps) => {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)

  const take = (files: FileList | null) => {
    const [file] = Array.from(files ?? [])
    if (file) {
      onFile(file)
    }
  }

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    take(event.dataTransfer.files)
  }

  return (
    <div>
      <button
        type="button"
        onClick={() => input.current?.click()}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
        className={clx(
          "bg-ui-bg-component border-ui-border-strong transition-fg flex w-full flex-col items-center gap-y-2 rounded-lg border border-dashed p-8 outline-none",
          "hover:border-ui-border-interactive focus:border-ui-border-interactive focus:shadow-borders-focus focus:border-solid",
          { "!border-ui-border-interactive": isOver }
        )}
      >
        <span className="text-ui-fg-subtle flex items-center gap-x-2">
          <ArrowDownTray />
          <Text as="span">{label}</Text>
        </span>
        <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle">
          {hint}
        </Text>
      </button>
      <input
        ref={input}
        hidden
        type="file"
        aria-label={label}
        accept={accept}
        onChange={(event) => take(event.target.files)}
      />
    </div>
  )
}
