import type { TemplateVariables } from "../../../../modules/platform/templates/variables"

/** What a message is filled with and to whom it goes, or why there is nothing to send any more. */
export type Composed = { to: string; variables: TemplateVariables } | { dropped: string }

/** Said of messages whose address was erased, or never known. */
export const noAddress: Composed = { dropped: "There is no address to send it to" }
