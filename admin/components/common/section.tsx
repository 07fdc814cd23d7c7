import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type SectionProps = {
  title: ReactNode
  subtitle?: string
  level?: "h1" | "h2"
  /** Badges and the menu, at the right. */
  aside?: ReactNode
  children?: ReactNode
}

/** A card of a page: heading, what can be done, rows with lines between. */
export const Section = ({ title, subtitle, level = "h2", aside, children }: SectionProps) => (
  <Container className="divide-y p-0">
    <div className="flex items-center justify-between gap-x-4 px-6 py-4">
      <div className="min-w-0">
        <Heading level={level} className="break-words">
          {title}
        </Heading>
        {subtitle && (
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {subtitle}
          </Text>
        )}
      </div>
      {aside && <div className="flex shrink-0 items-center gap-x-2">{aside}</div>}
    </div>
    {children}
  </Container>
)
