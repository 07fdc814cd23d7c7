import { notificationTransitions, retryDelay, sendingLeaseSeconds } from "../notification"

describe("the next attempt at a message", () => {
  it("comes later each time, and not at all after about a day", () => {
    const known: number[] = []
    for (let delay = retryDelay(1); delay !== null; delay = retryDelay(known.length + 1)) {
      known.push(delay)
    }

    expect(known).toEqual([...known].sort((a, b) => a - b))
    expect(known.reduce((sum, delay) => sum + delay, 0)).toBeGreaterThan(24 * 3600)
  })

  it("outlasts a provider that is down for an hour many times over", () => {
    const within = (seconds: number) => {
      let sum = 0
      let tries = 0
      for (let delay = retryDelay(1); delay !== null && sum + delay <= seconds; delay = retryDelay(tries + 1)) {
        sum += delay
        tries += 1
      }
      return tries
    }
    expect(retryDelay(within(3600) + 3)).not.toBeNull()
  })

  it("is left to its holder for longer than a provider is waited for", () => {
    expect(sendingLeaseSeconds).toBeGreaterThanOrEqual(60)
  })
})

describe("the states of a message", () => {
  it("send again only what was given up or is uncertain, and only by a person", () => {
    const retries = notificationTransitions.rows.filter(({ action }) => action === "retry")

    expect(retries.map(({ from, by }) => [from, by])).toEqual([
      ["failed", "agent"],
      ["uncertain", "agent"],
    ])
    expect(notificationTransitions.isFinal("sent")).toBe(true)
    expect(notificationTransitions.isFinal("dropped")).toBe(true)
  })
})
