import { takeUploadSlot, uploadSlots } from "../slots"
import { inTurn } from "../in-turn"

describe("files in memory", () => {
  it("D10: are bounded; the next one is told when to come back, and comes in when one has gone", () => {
    const releases = Array.from({ length: uploadSlots }, takeUploadSlot)
    expect(takeUploadSlot).toThrow(expect.objectContaining({ type: "too_many_requests", details: { retry_after: 2 } }))

    releases[0]()
    releases[0]()
    const again = takeUploadSlot()
    expect(takeUploadSlot).toThrow("Too many")
    ;[again, ...releases].forEach((release) => release())
  })

  it("are drawn one after the other, also when one of them fails", async () => {
    const log: string[] = []
    const work = (name: string) => async () => {
      log.push(`${name} begins`)
      await new Promise((resolve) => setImmediate(resolve))
      log.push(`${name} ends`)
      if (name === "two") {
        throw new Error("broken")
      }
    }
    const results = await Promise.allSettled([inTurn(work("one")), inTurn(work("two")), inTurn(work("three"))])

    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"])
    expect(log).toEqual(["one begins", "one ends", "two begins", "two ends", "three begins", "three ends"])
  })
})
