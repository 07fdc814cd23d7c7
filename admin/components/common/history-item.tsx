import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminHistoryEvent } from "../../../src/types"
import { PersonName } from "./person-name"
import { TimelineItem } from "./timeline-item"
import { useHistoryDetail } from "./use-history-detail"

type HistoryItemProps = { event: AdminHistoryEvent; kinds: string; timeZone: string; isFirst: boolean }

export const HistoryItem = ({ event, kinds, timeZone, isFirst }: HistoryItemProps) => {
  const { t } = useTranslation("afterSales")
  const detail = useHistoryDetail(event, timeZone)

  return (
    <TimelineItem
      title={t([`${kinds}.${event.kind}`, "history.other"], { kind: event.kind })}
      at={event.created_at}
      isFirst={isFirst}
    >
      {detail && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {detail}
        </Text>
      )}
      <Text size="small" className="text-ui-fg-subtle">
        <PersonName type={event.actor_type} id={event.actor_id} />
      </Text>
    </TimelineItem>
  )
}
