import { addressOf, caseFilterNames, filtersOf, inboxViews, isSameView } from "../inbox-views"

describe("views of the inbox", () => {
  it.each(Object.entries(inboxViews))("%s is found again from its own address", (_, filters) => {
    const params = new URLSearchParams(addressOf(filters, "-created_at"))

    expect(isSameView(filtersOf(params), filters)).toBe(true)
    expect(params.get("order")).toBe("-created_at")
  })

  it("are all different", () => {
    const views = Object.values(inboxViews)
    const same = views.flatMap((one, index) => views.slice(index + 1).filter((other) => isSameView(one, other)))
    expect(same).toEqual([])
  })

  it("use filters that the table has", () => {
    const names = Object.values(inboxViews).flatMap((filters) => Object.keys(filters))
    expect(names.filter((name) => !caseFilterNames.includes(name))).toEqual([])
  })

  it("are others as soon as one more thing is asked", () => {
    expect(isSameView(inboxViews.mine, { ...inboxViews.mine, q: "pump" })).toBe(false)
    expect(isSameView({ ...inboxViews.mine, q: "pump" }, inboxViews.mine)).toBe(false)
    expect(isSameView(inboxViews.mine, { ...inboxViews.mine, assignee: '"none"' })).toBe(false)
  })

  it("keep page and sort out of a view", () => {
    expect(filtersOf(new URLSearchParams("q=a b&offset=20&order=-priority&status="))).toEqual({ q: "a b" })
  })
})
