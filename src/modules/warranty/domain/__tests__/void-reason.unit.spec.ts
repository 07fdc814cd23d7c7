import { voidReasonCode } from "../void-reason"

describe("why a promise has ended, for those who must not read the shop's own words", () => {
  it.each(["not_transferable", "unit_returned", "fraud", "v2_recall"])("%s is a code", (reason) => {
    expect(voidReasonCode(reason)).toBe(reason)
  })

  it.each(["Giulia Rossi dropped it", "Fraud", "", "fraud ", "fraud\ngiulia", "2nd", "x".repeat(65)])(
    "%j is words",
    (reason) => {
      expect(voidReasonCode(reason)).toBe("by_hand")
    }
  )
})
