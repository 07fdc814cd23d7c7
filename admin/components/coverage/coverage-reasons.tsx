import { Text } from "@medusajs/ui"
import type { CoverageReason } from "../../../src/types"

export const CoverageReasons = ({ title, reasons }: { title: string; reasons: CoverageReason[] }) =>
  reasons.length > 0 && (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small" leading="compact" weight="plus" className="text-ui-fg-subtle">
        {title}
      </Text>
      <ul className="text-ui-fg-subtle txt-small list-disc space-y-1 ps-4">
        {reasons.map(({ code, text }, index) => (
          <li key={`${code}-${index}`} className="text-pretty">
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
