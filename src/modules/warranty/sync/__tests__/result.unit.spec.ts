import type { PlannedChange } from "../plan-change"
import { noResult, tellChanges, tellIssues } from "../result"
import type { ExistingWarranty } from "../types"
import { anExisting, aSubject, until } from "./fixtures"

const touched = [{ id: "aswar_1", unit_id: "asunit_1" }]
const pending = { starts_on: null, ends_on: until(null), starts_at: null, expires_at: null }
const gone = { voided_at: "2026-01-01T00:00:00.000Z", void_reason: "unit_returned" }

const issued = (row: Partial<ExistingWarranty>) => {
  const result = noResult()
  tellIssues(result, [{ warranty: anExisting(aSubject(), row), events: [] }])
  return result
}
const changed = (before: Partial<ExistingWarranty>, after: Partial<ExistingWarranty>) => {
  const change: PlannedChange = {
    before: anExisting(aSubject(), before),
    after: anExisting(aSubject(), after),
    events: [],
  }
  const result = noResult()
  tellChanges(result, [change])
  return result
}

describe("what a sync tells", () => {
  it("is an issue, with a start if there is one", () => {
    expect(issued({})).toEqual({ ...noResult(), issued: touched, started: touched })
    expect(issued(pending)).toEqual({ ...noResult(), issued: touched })
  })

  it("is nothing of what was never promised: void from the start, or not confirmed", () => {
    expect(issued(gone)).toEqual(noResult())
    expect(issued({ is_confirmed: false })).toEqual(noResult())
    expect(changed({ is_confirmed: false, ...pending }, { is_confirmed: false })).toEqual(noResult())
  })

  it("is an issue when the merchant confirms", () => {
    expect(changed({ is_confirmed: false }, {})).toEqual({ ...noResult(), issued: touched, started: touched })
    expect(changed({ is_confirmed: false }, gone)).toEqual(noResult())
  })

  it("is a start, a move or an end", () => {
    expect(changed(pending, {})).toEqual({ ...noResult(), started: touched })
    expect(changed({}, { ends_on: until("2028-01-01") })).toEqual({ ...noResult(), changed: touched })
    expect(changed({}, pending)).toEqual({ ...noResult(), changed: touched })
    expect(changed({}, gone)).toEqual({ ...noResult(), voided: touched })
  })

  it("is nothing when only labels changed, or another reason for an end came out", () => {
    expect(changed({}, { serial_number: "SN-1" })).toEqual(noResult())
    expect(changed(gone, { ...gone, void_reason: "unit_cancelled" })).toEqual(noResult())
  })
})
