import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** What a section says when it has nothing to list. */
export const SectionNote = ({ children }: { children: ReactNode }) => (
  <div className="px-6 py-4">
    <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
      {children}
    </Text>
  </div>
)
