import { replacementEnds } from "../replacement"
import { rulesFor } from "./fixtures"

const ends = (day: string) => ({ parts: day, labour: day, travel: day })
const promise = (day: string, changes = {}) => ({
  is_statutory: true,
  ends_on: ends(day),
  has_consumer_chosen_repair: false,
  ...changes,
})

describe("the promise on a replacement", () => {
  it("carries the remaining term", () => {
    expect(replacementEnds(promise("2027-02-28"), rulesFor("it", "2025-02-28"), "2026-05-01")).toEqual({
      ends_on: ends("2027-02-28"),
      is_new_term: false,
    })
  })

  it("T-038: starts anew in France when the consumer had chosen repair", () => {
    const chosen = promise("2026-03-01", { has_consumer_chosen_repair: true })
    const france = rulesFor("fr", "2024-03-01")
    expect(replacementEnds(chosen, france, "2025-06-01")).toEqual({ ends_on: ends("2027-06-01"), is_new_term: true })
    expect(replacementEnds(promise("2026-03-01"), france, "2025-06-01").is_new_term).toBe(false)
  })

  it("starts anew in Portugal always", () => {
    expect(replacementEnds(promise("2027-01-10"), rulesFor("pt", "2024-01-10"), "2025-02-28").ends_on).toEqual(
      ends("2028-02-28")
    )
  })

  it("keeps the remaining term of a promise beyond the law, and until the replacement is delivered", () => {
    const portugal = rulesFor("pt", "2024-01-10")
    expect(replacementEnds(promise("2027-01-10", { is_statutory: false }), portugal, "2025-02-28").is_new_term).toBe(false)
    expect(replacementEnds(promise("2027-01-10"), portugal, null)).toEqual({
      ends_on: ends("2027-01-10"),
      is_new_term: false,
    })
  })

  it("is never shorter than what the old one had", () => {
    const long = promise("2031-01-10")
    expect(replacementEnds(long, rulesFor("pt", "2024-01-10"), "2025-02-28").ends_on).toEqual(ends("2031-01-10"))
  })
})
