import { Text } from "@medusajs/ui"

/** Where a rule was taken from: the law's name, or its address as a link. */
export const RulesSource = ({ source }: { source: string }) =>
  /^https?:\/\//.test(source) ? (
    <a
      href={source}
      target="_blank"
      rel="noreferrer"
      className="text-ui-fg-subtle hover:text-ui-fg-base decoration-ui-border-strong break-all underline underline-offset-4"
    >
      {source}
    </a>
  ) : (
    <Text size="small" className="break-words">
      {source}
    </Text>
  )
