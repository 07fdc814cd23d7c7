import { answerDeadlines } from "../answer-deadlines"

const answer = (country_code: string | null, received_on: string, zone: string, contract_on = "2026-02-16") =>
  answerDeadlines({ country_code, contract_on, received_on, zone })

describe("The shop's answer as the law wants it", () => {
  it("T-042: Poland waits to the last second of the fourteenth day in Warsaw, then silence is a yes", () => {
    expect(answer("pl", "2026-11-23", "Europe/Warsaw")).toEqual([
      {
        code: "answer_by",
        strict_on: "2026-12-07",
        due_at: "2026-12-07T22:59:59.000Z",
        effect: "deemed_accepted",
      },
    ])
  })

  it("T-043: Czechia has a complaint settled within thirty days", () => {
    expect(answer("CZ", "2026-11-23", "Europe/Prague")).toMatchObject([
      { strict_on: "2026-12-23", due_at: "2026-12-23T22:59:59.000Z", effect: "further_remedies" },
    ])
  })

  it("T-169: a claim of 5 October 2026 in Czechia is answered by 4 November", () => {
    expect(answer("cz", "2026-10-05", "Europe/Prague")).toMatchObject([
      { strict_on: "2026-11-04", due_at: "2026-11-04T22:59:59.000Z" },
    ])
  })

  it("names the day to keep beside the later one that a closed last day moves to", () => {
    expect(answer("pl", "2026-11-29", "Europe/Warsaw")).toMatchObject([
      { strict_on: "2026-12-13", due_at: "2026-12-14T22:59:59.000Z" },
    ])
  })

  it("ends with the day where the consumer lives, also on one of 25 hours", () => {
    expect(answer("pl", "2026-10-11", "Europe/Warsaw")[0].strict_on).toBe("2026-10-25")
    expect(answer("pl", "2026-10-12", "Europe/Warsaw")[0].due_at).toBe("2026-10-26T22:59:59.000Z")
    expect(answer("pl", "2026-10-09", "Atlantic/Azores")[0].due_at).toBe("2026-10-23T23:59:59.000Z")
  })

  it("sets none where the law sets none, nor where the place is unknown", () => {
    expect(answer("de", "2026-11-23", "Europe/Berlin")).toEqual([])
    expect(answer(null, "2026-11-23", "UTC")).toEqual([])
  })
})
