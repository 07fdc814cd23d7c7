import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

/** A link inside a row: underlined, because Medusa's blue is too pale to be read on white. */
export const RowLink = ({ to, className, children }: { to: string; className?: string; children: ReactNode }) => (
  <Link
    to={to}
    className={clx(
      "text-ui-fg-subtle hover:text-ui-fg-base decoration-ui-border-strong transition-fg focus-visible:shadow-borders-focus rounded-[4px] underline underline-offset-4 outline-none",
      className
    )}
  >
    {children}
  </Link>
)
