import { type Mergeable, mergeProblem } from "../merge"

const of = (change: Partial<Mergeable> = {}): Mergeable => ({
  id: "a",
  agent_state: "new",
  merged_into_id: null,
  owner_customer_id: "cus_1",
  owner_email: "a@x.org",
  order_id: "order_1",
  ...change,
})
const guest = (change: Partial<Mergeable> = {}) => of({ owner_customer_id: null, ...change })

describe("merging two cases", () => {
  it("takes open ones of one account, whatever their orders", () => {
    expect(mergeProblem(of(), of({ id: "b", order_id: "order_2", owner_email: "b@x.org" }))).toBeNull()
    expect(
      mergeProblem(of({ agent_state: "waiting_for_customer" }), of({ id: "b", agent_state: "in_progress" }))
    ).toBeNull()
  })

  it("takes a guest's of one order alone, because a guest proves no more than that", () => {
    expect(mergeProblem(guest(), guest({ id: "b" }))).toBeNull()
    expect(mergeProblem(guest(), guest({ id: "b", order_id: "order_2" }))).toBe("other_owner")
    expect(mergeProblem(guest(), guest({ id: "b", owner_email: "c@x.org" }))).toBe("other_owner")
  })

  it("never lets one person read another's", () => {
    expect(mergeProblem(of(), of({ id: "b", owner_customer_id: "cus_2" }))).toBe("other_owner")
    expect(mergeProblem(guest(), of({ id: "b" }))).toBe("other_owner")
    expect(mergeProblem(of(), guest({ id: "b" }))).toBe("other_owner")
    expect(mergeProblem(guest({ owner_email: null }), guest({ id: "b", owner_email: null }))).toBe("other_owner")
  })

  it.each(["resolved", "closed", "cancelled"] as const)("leaves %s ones alone", (agent_state) => {
    expect(mergeProblem(of({ agent_state }), of({ id: "b" }))).toBe("over")
    expect(mergeProblem(of(), of({ id: "b", agent_state }))).toBe("over")
  })

  it("has no circles", () => {
    expect(mergeProblem(of(), of())).toBe("same_case")
    expect(mergeProblem(of({ merged_into_id: "c" }), of({ id: "b" }))).toBe("merged")
    expect(mergeProblem(of(), of({ id: "b", merged_into_id: "a" }))).toBe("merged")
  })
})
