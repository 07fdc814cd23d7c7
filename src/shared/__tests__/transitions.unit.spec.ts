import { defineTransitions } from "../transitions"

type Door = { has_key: boolean }

const hasKey = ({ has_key }: Door) => has_key

const door = defineTransitions<"open" | "closed" | "locked" | "gone", "close" | "lock" | "open" | "remove", Door>([
  { from: "open", action: "close", to: "closed", by: "anyone" },
  { from: "closed", action: "lock", to: "locked", by: "owner", when: hasKey },
  { from: "closed", action: "open", to: "open", by: "anyone" },
  { from: "closed", action: "remove", to: "gone", by: "owner" },
  { from: "open", action: "remove", to: "gone", by: "owner" },
])

describe("a state table", () => {
  it("says where an action leads, and null where it leads nowhere", () => {
    expect(door.find("open", "close")).toMatchObject({ to: "closed", by: "anyone" })
    expect(door.find("locked", "open")).toBeNull()
  })

  it("asks the guard, and takes no guarded row without the record", () => {
    expect(door.find("closed", "lock", { has_key: true })?.to).toBe("locked")
    expect(door.find("closed", "lock", { has_key: false })).toBeNull()
    expect(door.find("closed", "lock")).toBeNull()
  })

  it("lists actions of a state, states of an action, and the ends", () => {
    expect(door.actionsFrom("closed")).toEqual(["lock", "open", "remove"])
    expect(door.statesFor("remove")).toEqual(["closed", "open"])
    expect(door.isFinal("gone")).toBe(true)
    expect(door.isFinal("open")).toBe(false)
  })

  it("prints itself as a table and as a diagram", () => {
    expect(door.toMarkdown().split("\n").slice(0, 4)).toEqual([
      "| from | action | to | by |",
      "|---|---|---|---|",
      "| open | close | closed | anyone |",
      "| closed | lock (hasKey) | locked | owner |",
    ])
    expect(door.toMermaid()).toContain("stateDiagram-v2\n  open --> closed: close\n")
  })
})
