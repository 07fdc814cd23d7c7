import { KeyboundForm } from "@medusajs/dashboard/components"
import { type KeyboardEvent, type ReactNode, useRef } from "react"

type KeyedFormProps = { onSubmit: () => unknown; className?: string; children: ReactNode }

/**
 * The dashboard's form, in which Enter alone sends nothing and Ctrl or Cmd and Enter do. The dashboard's own keeps Enter
 * from buttons too, so that by keyboard some could not be pressed; here it presses the one that has the focus. What is
 * sent by key is looked at by the browser as by the button, and nothing is sent again while it is under way: a key that
 * is held down repeats itself.
 */
export const KeyedForm = ({ onSubmit, ...form }: KeyedFormProps) => {
  const isUnderWay = useRef(false)

  const send = async () => {
    if (isUnderWay.current) {
      return
    }
    isUnderWay.current = true
    try {
      await onSubmit()
    } finally {
      isUnderWay.current = false
    }
  }

  const keyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    const { key, metaKey, ctrlKey, target } = event
    const isSending = metaKey || ctrlKey
    const takesEnter = target instanceof HTMLTextAreaElement || target instanceof HTMLButtonElement
    if (key !== "Enter" || (takesEnter && !isSending)) {
      return
    }
    event.preventDefault()
    if (isSending) {
      event.currentTarget.requestSubmit()
    }
  }

  return <KeyboundForm {...form} onSubmit={() => void send()} onKeyDown={keyDown} />
}
