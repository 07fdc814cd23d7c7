import type { ReactNode } from "react"

/** What happened, newest first. */
export const Timeline = ({ children }: { children: ReactNode }) => (
  <ol className="flex flex-col gap-y-0.5">{children}</ol>
)
