import { remembered } from "../remembered"

describe("a remembered function of a day and a zone", () => {
  it("asks once for each pair, an answer of nothing too", () => {
    const compute = jest.fn((day: string, zone: string) => (zone === "UTC" ? null : `${day} in ${zone}`))
    const ask = remembered(compute)
    expect([ask("2026-01-01", "UTC"), ask("2026-01-01", "UTC")]).toEqual([null, null])
    expect(ask("2026-01-01", "Europe/Rome")).toBe("2026-01-01 in Europe/Rome")
    expect(ask("2026-01-02", "Europe/Rome")).toBe("2026-01-02 in Europe/Rome")
    expect(ask("2026-01-01", "Europe/Rome")).toBe("2026-01-01 in Europe/Rome")
    expect(compute).toHaveBeenCalledTimes(3)
  })

  it("forgets before it has grown too large, and still answers right", () => {
    const ask = remembered((day: number) => day * 2)
    for (let day = 0; day < 45_000; day++) {
      expect(ask(day, "UTC")).toBe(day * 2)
    }
    expect(ask(0, "UTC")).toBe(0)
  })

  it("doesn't remember a failure", () => {
    let isBroken = true
    const ask = remembered((day: string) => {
      if (isBroken) {
        throw new RangeError("no such zone")
      }
      return day
    })
    expect(() => ask("2026-01-01", "UTC")).toThrow("no such zone")
    isBroken = false
    expect(ask("2026-01-01", "UTC")).toBe("2026-01-01")
  })
})
