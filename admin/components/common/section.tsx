import { clx, Container, Heading, Text } from "@medusajs/ui"
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
    <div
      className={clx(
        "flex items-center justify-between gap-x-4 gap-y-2 px-6 py-4",
        // On a telephone a page's badges stand under its name, which a number would not survive otherwise.
        level === "h1" && "flex-wrap sm:flex-nowrap"
      )}
    >
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
