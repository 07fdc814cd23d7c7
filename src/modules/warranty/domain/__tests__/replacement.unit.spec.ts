import { newTermMonths } from "../replacement"
import { rulesFor } from "./fixtures"

const law = { is_statutory: true, has_consumer_chosen_repair: false }
const chosen = { ...law, has_consumer_chosen_repair: true }

describe("the promise on a replacement", () => {
  it("carries the remaining term", () => {
    expect(newTermMonths(law, rulesFor("it", "2025-02-28"))).toBeNull()
    expect(newTermMonths(chosen, rulesFor("it", "2025-02-28"))).toBeNull()
  })

  it("T-038: starts anew in France when the consumer had chosen repair", () => {
    const france = rulesFor("fr", "2024-03-01")
    expect(newTermMonths(chosen, france)).toBe(24)
    expect(newTermMonths(law, france)).toBeNull()
  })

  it("starts anew in Portugal always", () => {
    expect(newTermMonths(law, rulesFor("pt", "2024-01-10"))).toBe(36)
  })

  it("keeps the remaining term of a promise beyond the law", () => {
    expect(newTermMonths({ ...chosen, is_statutory: false }, rulesFor("pt", "2024-01-10"))).toBeNull()
  })
})
