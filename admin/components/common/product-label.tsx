import { Thumbnail } from "@medusajs/dashboard/components"
import { Text } from "@medusajs/ui"

type ProductLabelProps = { title: string; subtitle?: string | null; thumbnail?: string | null }

/** A product as it was sold: picture, title, and below it what tells it from others. */
export const ProductLabel = ({ title, subtitle, thumbnail }: ProductLabelProps) => (
  <div className="flex h-full w-full items-center gap-x-3 overflow-hidden">
    <div className="shrink-0">
      <Thumbnail src={thumbnail} alt="" />
    </div>
    <div className="flex min-w-0 flex-col">
      <Text size="small" leading="compact" className="text-ui-fg-base truncate" title={title}>
        {title}
      </Text>
      {subtitle && (
        <Text size="xsmall" leading="compact" className="text-ui-fg-subtle truncate" title={subtitle}>
          {subtitle}
        </Text>
      )}
    </div>
  </div>
)
