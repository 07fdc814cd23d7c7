import { Copy } from "@medusajs/ui"

/** A serial number, easy to read and to copy. */
export const SerialNumber = ({ serial }: { serial: string }) => (
  <span className="flex min-w-0 items-center gap-x-1">
    <span className="break-all font-mono">{serial}</span>
    <Copy content={serial} className="text-ui-fg-muted" />
  </span>
)
