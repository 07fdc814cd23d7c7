import { Text, Tooltip, clx } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useDays } from "../../hooks/use-days"

type TimelineItemProps = { title: string; at: string; isFirst?: boolean; children?: ReactNode }

/** One thing that happened; the first of all has no line below it. */
export const TimelineItem = ({ title, at, isFirst = false, children }: TimelineItemProps) => {
  const { time, ago } = useDays()

  return (
    <li className="grid grid-cols-[20px_1fr] items-start gap-2">
      <div className="flex size-full flex-col items-center gap-y-0.5">
        <div className="flex size-5 items-center justify-center">
          <div className="bg-ui-bg-base shadow-borders-base flex size-2.5 items-center justify-center rounded-full">
            <div className="bg-ui-tag-neutral-icon size-1.5 rounded-full" />
          </div>
        </div>
        {!isFirst && <div className="bg-ui-border-base w-px flex-1" />}
      </div>
      <div className={clx("min-w-0", { "pb-4": !isFirst })}>
        <div className="flex items-start justify-between gap-x-4">
          <Text size="small" leading="compact" weight="plus">
            {title}
          </Text>
          <Tooltip content={time(at)}>
            <Text size="small" leading="compact" className="text-ui-fg-subtle shrink-0 text-right">
              {ago(at)}
            </Text>
          </Tooltip>
        </div>
        {children}
      </div>
    </li>
  )
}
