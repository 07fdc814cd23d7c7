import { bulkActions, bulkBody } from "../bulk-values"

const ids = ["ascase_1", "ascase_2"]

describe("what is done to many cases", () => {
  it("is nothing until it is chosen", () => expect(bulkBody(ids, {})).toBeNull())

  it.each([["assign"], ["set_priority"], ["resolve"], ["cancel"]] as const)("waits for what %s needs", (action) => {
    expect(bulkBody(ids, { action })).toBeNull()
  })

  it.each([["start"], ["wait_for_customer"], ["close"]] as const)("is ready at once to %s", (action) => {
    expect(bulkBody(ids, { action })).toEqual({ ids, action })
  })

  it("tells nobody from nobody chosen", () => {
    expect(bulkBody(ids, { action: "assign", assignee: null })).toEqual({ ids, action: "assign", assignee_id: null })
  })

  it("sends only what the action takes", () => {
    const all = { assignee: "user_1", priority: "high", resolution: "solved", reason: "spam" } as const
    const keys = bulkActions.map((action) => Object.keys(bulkBody(ids, { action, ...all }) ?? {}).length)
    expect(keys).toEqual([3, 3, 2, 2, 3, 2, 3])
  })
})
