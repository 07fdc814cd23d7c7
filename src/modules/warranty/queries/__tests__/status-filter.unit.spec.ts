import { statusFilter } from "../status-filter"

const now = new Date("2027-01-01T12:00:00.000Z")

describe("a filter by status", () => {
  it.each([
    ["void", 0],
    ["pending", 1],
    ["expired", 2],
    ["exhausted", 2],
    ["active", 2],
  ] as const)("binds the moment as often as '%s' asks for it", (status, moments) => {
    const { sql, params } = statusFilter([status], now)
    expect(sql.match(/\?/g) ?? []).toHaveLength(moments)
    expect(params).toEqual(Array(moments).fill("2027-01-01T12:00:00.000Z"))
  })

  it("joins several, each in brackets of its own", () => {
    const { sql, params } = statusFilter(["void", "pending"], now)
    expect(sql).toMatch(/^\(\(.*\) or \(.*\)\)$/s)
    expect(params).toHaveLength(1)
  })
})
