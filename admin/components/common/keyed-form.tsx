import { KeyboundForm } from "@medusajs/dashboard/components"
import type { KeyboardEvent, ReactNode } from "react"

type KeyedFormProps = { onSubmit: () => unknown; className?: string; children: ReactNode }

/**
 * The dashboard's form, in which Enter alone sends nothing and Ctrl or Cmd and Enter do. The dashboard's own keeps Enter
 * from buttons too, so that by keyboard some could not be pressed; here it presses the one that has the focus.
 */
export const KeyedForm = ({ onSubmit, ...form }: KeyedFormProps) => {
  const keyDown = (event: KeyboardEvent) => {
    const { key, metaKey, ctrlKey, target } = event
    const isSending = metaKey || ctrlKey
    const takesEnter = target instanceof HTMLTextAreaElement || target instanceof HTMLButtonElement
    if (key !== "Enter" || (takesEnter && !isSending)) {
      return
    }
    event.preventDefault()
    if (isSending) {
      onSubmit()
    }
  }

  return <KeyboundForm {...form} onSubmit={onSubmit} onKeyDown={keyDown} />
}
