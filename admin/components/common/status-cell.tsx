import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"

export type StatusColor = "green" | "red" | "blue" | "orange" | "grey" | "purple"

const dots: Record<StatusColor, string> = {
  grey: "bg-ui-tag-neutral-icon",
  green: "bg-ui-tag-green-icon",
  red: "bg-ui-tag-red-icon",
  blue: "bg-ui-tag-blue-icon",
  orange: "bg-ui-tag-orange-icon",
  purple: "bg-ui-tag-purple-icon",
}

/** A status in a table: a dot of its colour and its name. */
export const StatusCell = ({ color, children }: { color: StatusColor; children: ReactNode }) => (
  <div className="txt-compact-small text-ui-fg-subtle flex h-full w-full items-center gap-x-2 overflow-hidden">
    <div role="presentation" className="flex h-5 w-2 items-center justify-center">
      <div className={clx("h-2 w-2 rounded-sm shadow-[0px_0px_0px_1px_rgba(0,0,0,0.12)_inset]", dots[color])} />
    </div>
    <span className="truncate">{children}</span>
  </div>
)
