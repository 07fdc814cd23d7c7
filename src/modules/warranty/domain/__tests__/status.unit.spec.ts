import { warrantyStatus } from "../status"
import { delivered, plainTerms, statutory } from "./fixtures"

const facts = {
  starts_on: "2025-09-15",
  terms: plainTerms,
  uses: 0,
  voided_at: null,
  expires_at: "2027-09-15T22:00:00.000Z",
  time_zone: "Europe/Rome",
}

describe("a warranty's status", () => {
  it.each([
    ["pending", "2025-09-14T21:59:59.999Z"],
    ["active", "2025-09-14T22:00:00.000Z"],
    ["active", "2027-09-15T21:59:59.999Z"],
    ["expired", "2027-09-15T22:00:00.000Z"],
  ])("is %s at %s", (status, now) => {
    expect(warrantyStatus(facts, now)).toBe(status)
  })

  it("reads instants, not their spelling", () => {
    expect(warrantyStatus(facts, "2027-09-15T23:59:59+02:00")).toBe("active")
  })

  it("is pending without a start, exhausted without a use left, void before all else", () => {
    const now = "2026-01-01T00:00:00.000Z"
    expect(warrantyStatus({ ...facts, starts_on: null, expires_at: null }, now)).toBe("pending")
    const counted = { ...facts, terms: { ...plainTerms, max_uses: 2 } }
    expect(warrantyStatus({ ...counted, uses: 1 }, now)).toBe("active")
    expect(warrantyStatus({ ...counted, uses: 2 }, now)).toBe("exhausted")
    expect(warrantyStatus({ ...facts, starts_on: null, voided_at: now }, now)).toBe("void")
  })

  it("never expires by itself where the law names no end", () => {
    const of = delivered("nl", "2010-05-04")
    const issued = { ...statutory(of), expires_at: null, time_zone: of.time_zone }
    expect(warrantyStatus(issued, "2026-11-23T10:00:00.000Z")).toBe("active")
  })
})
