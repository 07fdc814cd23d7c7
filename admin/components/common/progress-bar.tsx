import { Text } from "@medusajs/ui"

type ProgressBarProps = { done: number; total: number | null; isFinished?: boolean; label: string }

/** How far long work has come. Without a total it says only how much is done, until it is finished. */
export const ProgressBar = ({ done, total, isFinished = false, label }: ProgressBarProps) => {
  const share = total ? Math.min(100, Math.round((done / total) * 100)) : 0
  const percent = isFinished ? 100 : share

  return (
    <div className="flex w-full min-w-[96px] flex-col gap-y-1">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuenow={total || isFinished ? percent : undefined}
        aria-valuemin={0}
        aria-valuemax={100}
        className="bg-ui-bg-component shadow-borders-base h-1.5 w-full overflow-hidden rounded-full"
      >
        <div className="bg-ui-tag-blue-icon h-full rounded-full transition-[width]" style={{ width: `${percent}%` }} />
      </div>
      <Text size="xsmall" leading="compact" className="text-ui-fg-subtle whitespace-nowrap tabular-nums">
        {label}
      </Text>
    </div>
  )
}
