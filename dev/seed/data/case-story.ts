/** `customer` writes, `shop` answers, `note` is for colleagues, `decision` tells a complaint's outcome. */
export type Said = [by: "customer" | "shop" | "note" | "decision", hours: number, words: string]

export type CaseStory = {
  key: string
  daysAgo: number
  customer: string
  /** The catalogue's key of what it is about; none for a general enquiry. */
  product?: string
  service: "repair_request" | "maintenance_request" | "parts_question" | "complaint" | "general_enquiry"
  symptom?: string
  words: string
  remedy?: "repair" | "replacement" | "refund" | "apology" | "information"
  channel?: "phone" | "email"
  photo?: boolean
  talk?: Said[]
  /** How it stands today; new, if not said. `stuck` was begun and forgotten: its time is over. */
  state?: "in_progress" | "waiting" | "third_party" | "resolved" | "closed" | "cancelled" | "stuck" | "merged"
  /** Key of the case that this one was merged into. */
  into?: string
}
