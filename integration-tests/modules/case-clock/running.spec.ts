import {
  meetDeadline,
  pauseClock,
  reopenClock,
  reprioritise,
  resumeClock,
  stopClock,
} from "../../../src/modules/service-case/clock"
import { deadline, frozen, iso, opened, rome, shown } from "./cases"
import { describeClock } from "./clock-suite"

jest.setTimeout(120_000)

describeClock("The clock of a case", ({ write, sql, service }) => {
  it("starts with what the service level promises, what the law asks and what lists show of it", async () => {
    await write((tx) =>
      opened(tx, "ascase_1", "2026-11-27T17:00", {
        acknowledge_minutes: 120,
        safety_review_minutes: 1440,
        legal: [{ code: "answer_by", due_at: iso("2026-12-11T23:59:59"), effect: "deemed_accepted" }],
      })
    )

    expect((await deadline(sql, "ascase_1", "first_response")).due_at).toEqual(rome("2026-11-30T17:00"))
    expect((await deadline(sql, "ascase_1", "resolution")).due_at).toEqual(rome("2026-12-04T17:00"))
    expect((await deadline(sql, "ascase_1", "acknowledge")).due_at).toEqual(rome("2026-11-30T10:00"))
    expect((await deadline(sql, "ascase_1", "safety_review")).due_at).toEqual(rome("2026-11-28T17:00"))
    expect((await deadline(sql, "ascase_1", "legal_answer")).due_at).toEqual(rome("2026-12-11T23:59:59"))
    expect(await shown(sql, "ascase_1")).toMatchObject({
      next_due_at: rome("2026-11-28T17:00"),
      next_due_kind: "safety_review",
      breached_at: null,
      paused_at: null,
    })
  })

  it("counts calendar time alone where no service level is in force", async () => {
    await write((tx) => opened(tx, "ascase_1", "2026-11-27T17:00", { level: null, acknowledge_minutes: 120 }))

    expect(await shown(sql, "ascase_1")).toMatchObject({
      next_due_at: rome("2026-11-27T19:00"),
      next_due_kind: "acknowledge",
    })
  })

  it("waits for no acknowledgement that goes out with the case", async () => {
    await write((tx) => opened(tx, "ascase_1", "2026-11-27T17:00", { acknowledge_minutes: 0 }))

    expect(await deadline(sql, "ascase_1", "acknowledge")).toBeUndefined()
  })

  it("counts working time only while on hold across a holiday and a weekend", async () => {
    await write((tx) => opened(tx, "ascase_1", "2026-12-04T16:00"))
    await write((tx) => pauseClock(tx, "ascase_1", rome("2026-12-04T17:00")))
    expect(await shown(sql, "ascase_1")).toMatchObject({ next_due_at: null, paused_at: rome("2026-12-04T17:00") })

    await write((tx) => resumeClock(tx, "ascase_1", rome("2026-12-09T09:00")))
    expect(await shown(sql, "ascase_1")).toMatchObject({ next_due_at: rome("2026-12-09T17:00"), paused_at: null })
    expect(await deadline(sql, "ascase_1", "first_response")).toMatchObject({ working_minutes_used: 60 })
  })

  it("never holds what the law asks, nor the acknowledgement", async () => {
    const legal = [{ code: "answer_by", due_at: iso("2026-12-11T23:59:59"), effect: null }]
    await write((tx) => opened(tx, "ascase_1", "2026-12-01T16:00", { legal, acknowledge_minutes: 60 }))
    await write((tx) => pauseClock(tx, "ascase_1", rome("2026-12-01T16:30")))

    expect(await shown(sql, "ascase_1")).toMatchObject({
      next_due_kind: "acknowledge",
      next_due_at: rome("2026-12-01T17:00"),
    })
    const due = await service.claimDueDeadlines(10, rome("2026-12-12T00:00"))
    expect(due.map(({ kind, level }) => [kind, level])).toEqual([
      ["acknowledge", "breach"],
      ["legal_answer", "breach"],
    ])
  })

  it("holds nothing against the shop that falls due while the case waits", async () => {
    await write((tx) => opened(tx, "ascase_1", "2026-12-01T09:00"))
    await write((tx) => pauseClock(tx, "ascase_1", rome("2026-12-01T10:00")))

    expect(await service.claimDueDeadlines(10, rome("2027-03-01T09:00"))).toEqual([])
  })

  it("does not hide by a hold what was overdue before it", async () => {
    await write((tx) => opened(tx, "ascase_1", "2026-12-01T09:00"))
    await write((tx) => pauseClock(tx, "ascase_1", rome("2026-12-02T09:01")))

    expect((await deadline(sql, "ascase_1", "first_response")).breached_at).toEqual(rome("2026-12-02T09:01"))
    expect((await deadline(sql, "ascase_1", "resolution")).breached_at).toBeNull()
    expect(await shown(sql, "ascase_1")).toMatchObject({
      breached_at: rome("2026-12-02T09:01"),
      next_due_kind: "first_response",
    })
  })

  it("keeps it on record when an answer came late, though no sweep had looked", async () => {
    await write((tx) => opened(tx, "ascase_1", "2026-12-01T09:00"))
    await write((tx) => meetDeadline(tx, "ascase_1", "first_response", rome("2026-12-01T18:00:01")))

    expect(await deadline(sql, "ascase_1", "first_response")).toMatchObject({
      met_at: rome("2026-12-01T18:00:01"),
      breached_at: rome("2026-12-01T18:00:01"),
    })
    expect(await shown(sql, "ascase_1")).toMatchObject({ breached_at: null, next_due_kind: "resolution" })
    expect(await service.claimDueDeadlines(10, rome("2026-12-01T18:10"))).toEqual([])
  })

  it("takes an answer in the last second as in time", async () => {
    await write((tx) => opened(tx, "ascase_1", "2026-12-01T09:00"))
    await write((tx) => meetDeadline(tx, "ascase_1", "first_response", rome("2026-12-01T18:00:00.900")))

    expect((await deadline(sql, "ascase_1", "first_response")).breached_at).toBeNull()
  })

  it("counts what has passed when the priority changes, on hold too", async () => {
    await write((tx) => opened(tx, "ascase_1", "2026-12-01T09:00"))
    await write((tx) => reprioritise(tx, "ascase_1", "high", rome("2026-12-01T11:00")))
    expect((await deadline(sql, "ascase_1", "first_response")).due_at).toEqual(rome("2026-12-01T13:00"))
    expect((await deadline(sql, "ascase_1", "resolution")).due_at).toEqual(rome("2026-12-02T18:00"))

    await write((tx) => pauseClock(tx, "ascase_1", rome("2026-12-01T12:00")))
    await write((tx) => reprioritise(tx, "ascase_1", "low", rome("2026-12-02T12:00")))
    expect((await shown(sql, "ascase_1")).next_due_at).toBeNull()
    await write((tx) => resumeClock(tx, "ascase_1", rome("2026-12-03T09:00")))
    expect((await deadline(sql, "ascase_1", "first_response")).due_at).toEqual(rome("2026-12-04T15:00"))
  })

  it("is overdue at once under a priority whose time is used up", async () => {
    await write((tx) => opened(tx, "ascase_1", "2026-12-01T09:00"))
    await write((tx) => reprioritise(tx, "ascase_1", "critical", rome("2026-12-01T11:00")))

    const due = await service.claimDueDeadlines(10, rome("2026-12-01T11:01"))
    expect(due).toMatchObject([{ kind: "first_response", level: "breach" }])
  })

  it("goes on with what was left when a case is opened again", async () => {
    await write((tx) => opened(tx, "ascase_1", "2026-12-01T09:00"))
    await write(async (tx) => {
      await meetDeadline(tx, "ascase_1", "first_response", rome("2026-12-01T10:00"))
      await meetDeadline(tx, "ascase_1", "resolution", rome("2026-12-01T11:00"))
      await stopClock(tx, "ascase_1", rome("2026-12-01T11:00"))
    })
    expect(await shown(sql, "ascase_1")).toMatchObject({ next_due_at: null, breached_at: null })

    await write((tx) => reopenClock(tx, "ascase_1", rome("2026-12-14T09:00")))
    expect(await shown(sql, "ascase_1")).toMatchObject({
      next_due_kind: "resolution",
      next_due_at: rome("2026-12-18T16:00"),
    })
    expect((await deadline(sql, "ascase_1", "first_response")).met_at).toEqual(rome("2026-12-01T10:00"))
  })

  it("still waits for a first answer when a case was closed without one and is opened again", async () => {
    await write((tx) => opened(tx, "ascase_1", "2026-12-01T09:00"))
    await write((tx) => stopClock(tx, "ascase_1", rome("2026-12-01T11:00")))
    await write((tx) => reopenClock(tx, "ascase_1", rome("2026-12-02T09:00")))

    expect(await shown(sql, "ascase_1")).toMatchObject({
      next_due_kind: "first_response",
      next_due_at: rome("2026-12-02T16:00"),
    })
  })

  it("leaves what was overdue overdue when a case is opened again, and tells nobody twice", async () => {
    await write((tx) => opened(tx, "ascase_1", "2026-12-01T09:00", { level: frozen({ warn_percent: 99 }) }))
    await service.claimDueDeadlines(10, rome("2026-12-02T09:00"))
    await write((tx) => stopClock(tx, "ascase_1", rome("2026-12-02T10:00")))
    await write((tx) => reopenClock(tx, "ascase_1", rome("2026-12-03T10:00")))

    expect((await shown(sql, "ascase_1")).breached_at).toEqual(rome("2026-12-02T09:00"))
    expect(await service.claimDueDeadlines(10, rome("2026-12-03T11:00"))).toEqual([])
  })

  it("runs on by law when a case is closed without an answer, and ends when the customer takes it back", async () => {
    const legal = [{ code: "answer_by", due_at: iso("2026-12-11T23:59:59"), effect: null }]
    for (const id of ["ascase_1", "ascase_2"]) {
      await write((tx) => opened(tx, id, "2026-12-01T09:00", { legal, safety_review_minutes: 1_440 * 30 }))
    }
    await write((tx) => stopClock(tx, "ascase_1", rome("2026-12-01T11:00")))
    await write((tx) => stopClock(tx, "ascase_2", rome("2026-12-01T11:00"), { dropsLegal: true }))

    expect(await shown(sql, "ascase_1")).toMatchObject({ next_due_kind: "legal_answer" })
    expect(await shown(sql, "ascase_2")).toMatchObject({ next_due_kind: "safety_review" })
  })
})
