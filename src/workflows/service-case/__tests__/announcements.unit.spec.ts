import type { AddMessageResult, BulkInput, BulkResult, CreateCaseResult } from "../../../modules/service-case"
import { announceBulk, announceCreation, announceDue, announceMessage, announceStatus } from "../announcements"
import { endOrReturn } from "../matters"

const names = (told: { name: string }[]) => told.map(({ name }) => name.replace("after_sales.case.", ""))

describe("what cases tell", () => {
  const created = (fields: object, is_new = true) =>
    ({
      case: { id: "c", acknowledged_at: null, assignee_id: null, safety_review_opened_at: null, ...fields },
      is_new,
    }) as CreateCaseResult

  it("a new case tells what happened in its first second, a repeated request nothing", () => {
    const at = "2026-11-23T10:00:00.000Z"
    expect(names(announceCreation(created({})))).toEqual(["created"])
    expect(
      names(announceCreation(created({ acknowledged_at: at, assignee_id: "u", safety_review_opened_at: at })))
    ).toEqual(["created", "acknowledged", "assigned", "safety_review_opened"])
    expect(announceCreation(created({ acknowledged_at: at }, false))).toEqual([])
  })

  it("a status tells its change, and that a case came back", () => {
    const change = (from: string, to: string) =>
      names(announceStatus({ case: { id: "c" }, from, to, due: [] } as never))

    expect(change("new", "in_progress")).toEqual(["status_changed"])
    expect(change("resolved", "in_progress")).toEqual(["status_changed", "reopened"])
    expect(change("in_progress", "in_progress")).toEqual([])
  })

  it("a message is told once, with the status that it changed", () => {
    const said = (is_new: boolean, status_changed: boolean) =>
      announceMessage({
        message: { id: "m" },
        case: { id: "c" },
        is_new,
        status_changed,
        due: [] as unknown,
      } as AddMessageResult)

    expect(said(true, false)).toEqual([{ name: "after_sales.case.message_added", data: { id: "c", message_id: "m" } }])
    expect(names(said(true, true))).toEqual(["message_added", "status_changed"])
    expect(said(false, true)).toEqual([])
  })

  it("of many, those to which it was done are told, and a new priority of none", () => {
    const result = {
      results: [
        { id: "a", ok: true },
        { id: "b", ok: false },
        { id: "c", ok: true },
      ],
      changed: [
        { id: "a", unit_ids: [], from: "resolved", status: "in_progress", has_changed: true },
        { id: "c", unit_ids: [], from: "in_progress", status: "in_progress", has_changed: false },
      ],
      due: [],
    } as unknown as BulkResult
    const told = (kind: string) => announceBulk(result, { action: { kind } } as BulkInput)

    expect(told("assign")).toEqual([{ name: "after_sales.case.assigned", data: { id: "a" } }])
    expect(names(told("status"))).toEqual(["status_changed", "reopened"])
    expect(told("priority")).toEqual([])
  })

  it("what had run out unseen is told before what was done, with the deadline that it was", () => {
    const due = [
      { case_id: "c", deadline_id: "d1", level: "breach" },
      { case_id: "c", deadline_id: "d2", level: "warning" },
    ] as never[]
    const breached = { name: "after_sales.case.deadline_breached", data: { id: "c", deadline_id: "d1" } }
    const warned = { name: "after_sales.case.deadline_warning", data: { id: "c", deadline_id: "d2" } }

    expect(announceDue(due)).toEqual([breached, warned])
    expect(announceStatus({ case: { id: "c" }, from: "new", to: "in_progress", due })).toEqual([
      breached,
      warned,
      { name: "after_sales.case.status_changed", data: { id: "c" } },
    ])
    expect(announceStatus({ case: { id: "c" }, from: "new", to: "new", due })).toEqual([breached, warned])
    const repeated = { message: { id: "m" }, case: { id: "c" }, is_new: false, status_changed: false, due: [] }
    expect(announceMessage(repeated as unknown as AddMessageResult)).toEqual([])
  })
})

describe("units of a case", () => {
  const change = (from: string, to: string) => endOrReturn({ case: { id: "c" }, unit_ids: ["u"], from, to } as never)

  it.each([
    ["new", "cancelled"],
    ["resolved", "closed"],
    ["closed", "in_progress"],
  ])("hear that it went from %s to %s", (from, to) => {
    expect(change(from, to)).toEqual([{ id: "c", unit_ids: ["u"], status: to }])
  })

  it.each([
    ["new", "in_progress"],
    ["in_progress", "resolved"],
    ["closed", "closed"],
  ])("do not hear that it went from %s to %s", (from, to) => {
    expect(change(from, to)).toEqual([])
  })
})
