import { announcedKinds } from "../../../../modules/service-case/domain/event-kinds"
import { isToldAlready, mailsOf } from "../case-mails"

type Event = Parameters<typeof mailsOf>[0]

const event = (kind: string, rest: Partial<Event> = {}): Event => ({
  kind,
  actor_type: "user",
  visibility: "customer",
  data: {},
  ...rest,
})

describe("the mails of a case's events", () => {
  it.each(announcedKinds.filter((kind) => !["assigned", "status_changed"].includes(kind)))(
    "tell somebody of %s",
    (kind) => {
      expect(mailsOf(event(kind)).length).toBeGreaterThan(0)
    }
  )

  it("tell both sides of a new case", () => {
    expect(mailsOf(event("created", { actor_type: "customer" }))).toEqual([
      { template: "case_created", to: "owner" },
      { template: "staff_case_created", to: "assignee" },
    ])
  })

  it.each([
    ["message_added", "case_message", "staff_case_message"],
    ["cancelled", "case_cancelled", "staff_case_cancelled"],
    ["reopened", "case_reopened", "staff_case_reopened"],
  ])("tell the other side of %s", (kind, owner, staff) => {
    expect(mailsOf(event(kind))).toEqual([{ template: owner, to: "owner" }])
    for (const actor_type of ["customer", "guest"]) {
      expect(mailsOf(event(kind, { actor_type }))).toEqual([{ template: staff, to: "assignee" }])
    }
  })

  it("never tell a customer of a note", () => {
    expect(mailsOf(event("message_added", { visibility: "internal" }))).toEqual([])
    expect(mailsOf(event("note_added", { visibility: "internal" }))).toEqual([])
  })

  it("tell the customer to answer, and of no other move of the status", () => {
    expect(mailsOf(event("status_changed", { data: { to: "waiting_for_customer" } }))).toEqual([
      { template: "case_waiting", to: "owner" },
    ])
    expect(mailsOf(event("status_changed", { data: { to: "in_progress" } }))).toEqual([])
  })

  it("confirm once what is confirmed at once", () => {
    const record = { created_at: "2027-03-01T10:00:00.000Z" }
    const at = (created_at: string, kind = "acknowledged") => isToldAlready({ kind, created_at }, record)

    expect(at("2027-03-01T10:00:00.000Z")).toBe(true)
    expect(at("2027-03-01T10:05:00.000Z")).toBe(false)
    expect(at("2027-03-01T10:00:00.000Z", "created")).toBe(false)
    expect(mailsOf(event("acknowledged"))).toEqual([{ template: "case_acknowledged", to: "owner" }])
  })

  it("tell whoever gets a case, and nobody when it is taken away", () => {
    expect(mailsOf(event("assigned", { data: { to: "user_1" } }))).toEqual([
      { template: "staff_case_assigned", to: "users", user_ids: ["user_1"] },
    ])
    expect(mailsOf(event("assigned", { data: { to: null } }))).toEqual([])
  })

  it("tell of a missed deadline whom its level names, and managers where it names them", () => {
    const breach = (notify: unknown) => mailsOf(event("deadline_breached", { actor_type: "system", data: { notify } }))
    const assignee = { template: "staff_deadline_breached", to: "assignee" }

    expect(breach("managers")).toEqual([assignee, { template: "staff_deadline_breached", to: "managers" }])
    expect(breach(["user_1", 7])).toEqual([
      assignee,
      { template: "staff_deadline_breached", to: "users", user_ids: ["user_1"] },
    ])
    expect(mailsOf(event("deadline_warning", { data: { notify: "managers" } }))).toEqual([
      { template: "staff_deadline_warning", to: "assignee" },
    ])
  })
})
