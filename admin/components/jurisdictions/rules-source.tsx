import { Text } from "@medusajs/ui"

/** Where a rule was taken from: the law's name, or its address as a link. */
export const RulesSource = ({ source }: { source: string }) =>
  /^https?:\/\//.test(source) ? (
    <a
      href={source}
      target="_blank"
      rel="noreferrer"
      className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover break-all"
    >
      {source}
    </a>
  ) : (
    <Text size="small" className="break-words">
      {source}
    </Text>
  )
