import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

/** A link inside a row, quiet until it is pointed at. */
export const RowLink = ({ to, className, children }: { to: string; className?: string; children: ReactNode }) => (
  <Link
    to={to}
    className={clx(
      "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg focus-visible:shadow-borders-focus rounded-[4px] outline-none",
      className
    )}
  >
    {children}
  </Link>
)
