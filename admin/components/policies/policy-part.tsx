import { Divider, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A part of the form of a policy, set off from the one above. */
export const PolicyPart = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <Divider variant="dashed" />
    <section className="flex flex-col gap-y-4">
      <Heading level="h2">{title}</Heading>
      {children}
    </section>
  </>
)
