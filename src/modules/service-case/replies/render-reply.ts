import { failureReason } from "../../../shared/failure-reason"
import { liquid, strictLiquid } from "../../../shared/liquid"
import { pickText } from "../../../shared/texts/locales"
import type { CaseItemRecord, CaseRecord } from "../records"
import type { ReplyVariables } from "./types"

const sample: ReplyVariables = {
  number: "C-2027-000123",
  service: "Repair",
  customer: "Anna Rossi",
  products: "Lario Uno",
  order: "1042",
}

/** The names that a reply may use between `{{` and `}}`. */
export const replyVariableNames = Object.keys(sample)

export async function renderReply(text: string, variables: ReplyVariables): Promise<string> {
  return String(await liquid.parseAndRender(text, variables)).trim()
}

/** How a wording looks when it is filled, with made-up data. */
export async function previewReply(text: string): Promise<string> {
  return renderReply(text, sample)
}

/** Why a wording can't be used, in the words of the template language; null when it can. */
export async function replyComplaint(text: string): Promise<string | null> {
  try {
    await strictLiquid.parseAndRender(text, sample)
    return null
  } catch (error) {
    return failureReason(error)
  }
}

type CaseFacts = Pick<
  CaseRecord,
  "number" | "service_names" | "owner_name" | "owner_email" | "order_display_id" | "locale"
>

/** What a case fills a reply with, in its customer's language. */
export function replyVariables(facts: CaseFacts, items: Pick<CaseItemRecord, "product_title">[]): ReplyVariables {
  return {
    number: facts.number,
    service: pickText(facts.service_names, facts.locale) ?? "",
    customer: facts.owner_name ?? facts.owner_email ?? "",
    products: [...new Set(items.flatMap(({ product_title }) => product_title ?? []))].join(", "),
    order: facts.order_display_id === null ? "" : String(facts.order_display_id),
  }
}
