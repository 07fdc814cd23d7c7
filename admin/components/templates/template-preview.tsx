import { Container, Text } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useTemplatePreview } from "../../hooks/api/templates"
import { useRefusalText } from "../../hooks/use-refusal-text"

type TemplatePreviewProps = { code: string; locale: string; subject: string; text: string }

const pauseMs = 400

/** A wording filled with made-up data, a moment after the last letter was typed. */
export const TemplatePreview = ({ code, ...wording }: TemplatePreviewProps) => {
  const { locale, subject, text } = wording
  const sayRefusal = useRefusalText()
  const [settled, setSettled] = useState(wording)
  const { preview, isError, error } = useTemplatePreview(code, settled)

  useEffect(() => {
    const timer = setTimeout(() => setSettled({ locale, subject, text }), pauseMs)
    return () => clearTimeout(timer)
  }, [locale, subject, text])

  if (isError) {
    return (
      <Text size="small" className="text-ui-tag-red-text break-words">
        {sayRefusal(error)}
      </Text>
    )
  }

  return (
    <Container className="bg-ui-bg-subtle flex flex-col gap-y-2 p-4" aria-live="polite">
      <Text size="small" weight="plus" className="break-words">
        {preview?.subject}
      </Text>
      <Text size="small" className="whitespace-pre-wrap break-words">
        {preview?.text}
      </Text>
    </Container>
  )
}
