import { machines } from "./machines"

/** All state tables as the code has them, for people to read. */
export function statesDocument(): string {
  const parts = machines.map(({ title, source, about, table, isDrawn }) =>
    [
      `## ${title}`,
      `[${source}](../${source}). ${about}`,
      table.toMarkdown(),
      ...(isDrawn ? [["```mermaid", table.toMermaid(), "```"].join("\n")] : []),
    ].join("\n\n")
  )
  const head =
    "Written from the tables in the code by `npm run generate`: change those, not this file. A state that no row leaves is final."

  return `${["# States", head, ...parts].join("\n\n")}\n`
}
