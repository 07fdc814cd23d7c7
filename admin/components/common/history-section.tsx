import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminHistoryEvent } from "../../../src/types"
import { HistoryItem } from "./history-item"
import { Timeline } from "./timeline"

const shownAtFirst = 5

type HistorySectionProps = {
  title: string
  events: AdminHistoryEvent[]
  /** Where the names of these events stand among our texts. */
  kinds: string
  /** The days that count are those of the place, not the reader's. */
  timeZone: string
}

/** Everything that happened, newest first; the older part on demand. */
export const HistorySection = ({ title, events, kinds, timeZone }: HistorySectionProps) => {
  const { t } = useTranslation("afterSales")
  const [isOpen, setIsOpen] = useState(false)
  const newestFirst = [...events].sort((one, other) => other.created_at.localeCompare(one.created_at))
  const shown = isOpen ? newestFirst : newestFirst.slice(0, shownAtFirst)
  const hidden = newestFirst.length - shown.length

  return (
    <Container className="flex flex-col gap-y-4 px-6 py-4">
      <Heading level="h2">{title}</Heading>
      {shown.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("history.none")}
        </Text>
      )}
      <Timeline>
        {shown.map((event, index) => (
          <HistoryItem
            key={event.id}
            event={event}
            kinds={kinds}
            timeZone={timeZone}
            isFirst={hidden === 0 && index === shown.length - 1}
          />
        ))}
      </Timeline>
      {hidden > 0 && (
        <Button size="small" variant="transparent" className="self-start" onClick={() => setIsOpen(true)}>
          {t("history.more", { count: hidden })}
        </Button>
      )}
    </Container>
  )
}
