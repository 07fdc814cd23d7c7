import { announceChanges, announceWarranties, unitAnnouncements } from "../announcements"

const nothing = { issued: [], started: [], changed: [], voided: [] }
const nobody = { created: [], changed: [], stale: [], failed: [] }

describe("what is told", () => {
  it("is one event for each kind of change that has one", () => {
    expect(announceChanges([{ id: "asunit_1", kinds: ["shipped", "delivered"] }])).toEqual([
      { name: "after_sales.unit.shipped", data: { id: "asunit_1" } },
      { name: "after_sales.unit.delivered", data: { id: "asunit_1" } },
    ])
  })

  it("is nothing for changes that only the history keeps", () => {
    expect(announceChanges([{ id: "asunit_1", kinds: ["owner_changed", "pieces_changed"] }])).toEqual([])
  })

  it("names the warranty and its unit, and nobody", () => {
    const row = { id: "aswar_1", unit_id: "asunit_1", owner_email: "ada@example.com" }
    const told = announceWarranties({ ...nothing, issued: [row], started: [row], voided: [row] })

    expect(told.map(({ name }) => name)).toEqual([
      "after_sales.warranty.issued",
      "after_sales.warranty.started",
      "after_sales.warranty.voided",
    ])
    expect(told.map(({ data }) => data)).toEqual(Array(3).fill({ id: "aswar_1", unit_id: "asunit_1" }))
  })

  it("begins with the unit's creation, then what happened to it, then its promises", () => {
    const told = unitAnnouncements({
      units: { ...nobody, created: ["asunit_1"], changed: [{ id: "asunit_1", kinds: ["delivered"] }] },
      warranties: { ...nothing, issued: [{ id: "aswar_1", unit_id: "asunit_1" }] },
    })
    expect(told.map(({ name }) => name)).toEqual([
      "after_sales.unit.created",
      "after_sales.unit.delivered",
      "after_sales.warranty.issued",
    ])
    expect(unitAnnouncements({ units: nobody, warranties: nothing })).toEqual([])
  })
})
