import fc from "fast-check"
import { announcedKinds } from "../../../src/modules/service-case/domain/event-kinds"
import { wordsOf } from "../../../src/modules/service-case/domain/search-words"
import { describeCases } from "./case-suite"
import { everything, fateOf } from "./everything"
import { agent, anna, annaAsks, request, washer } from "./requests"

const keep = { identity_until_months: 26, files_until_months: 0 }
const anna1 = { customer_id: "cus_anna", emails: ["anna@example.com"] }

describeCases("cases that are sought", ({ service }) => {
  const anyQuestion = fc.oneof(
    fc.string({ maxLength: 30, unit: "grapheme" }),
    fc.string({ maxLength: 20, unit: "binary" }),
    fc.string({
      maxLength: 20,
      unit: fc.constantFrom("a", "'", "\\", ":", "*", "&", "|", "!", "(", ")", "<", "-", " ", "é", "1"),
    })
  )

  it("are asked for in a way that the database can read, whatever is typed", async () => {
    await service.createCase(request())
    await fc.assert(
      fc.asyncProperty(anyQuestion, async (q) => {
        const fate = await fateOf(async () => {
          const { count } = await service.listAdminCases({ q })
          expect(await service.countViews({ views: { sought: { q } } })).toEqual({ sought: count })
        })
        expect(["done", "invalid_data"]).toContain(fate)
      }),
      { numRuns: Number(process.env.AFTER_SALES_RUNS ?? 150) }
    )
  }, 60_000)

  it("are found by every word that was said, and by none that wasn't", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 50, unit: "grapheme" }), async (text) => {
        const body = `${text} x`
        const fate = await fateOf(async () => {
          const { case: made } = await service.createCase(request({ items: [], message: { body } }))
          for (const word of wordsOf(text).slice(0, 6)) {
            const { cases } = await service.listAdminCases({ q: word, created_from: made.created_at })
            expect([word, cases.map(({ id }) => id).includes(made.id)]).toEqual([word, true])
          }
          expect((await service.listAdminCases({ q: `${made.number} zebrazebra` })).count).toBe(0)
        })
        expect(["done", "invalid_data"]).toContain(fate)
      }),
      { numRuns: Number(process.env.AFTER_SALES_RUNS ?? 40) }
    )
  }, 60_000)
})

describeCases("what somebody must be told", ({ service, sql }) => {
  const busy = async () => {
    const { id } = (await service.createCase(request({ items: [{ ...washer, symptom_code: "smoke" }] }))).case
    await service.assignCase({ id, assignee_id: "user_ada", actor: agent })
    await service.addMessage({ case_id: id, body: "Note", visibility: "internal", actor: agent })
    await service.addMessage({ case_id: id, body: "Hello", actor: anna, asker: annaAsks })
    await service.editCase({ id, priority: "high", actor: agent })
    return id
  }

  it("stands in the outbox exactly once for each line of history that is announced", async () => {
    const id = await busy()
    const { events } = await service.retrieveAdminCase(id)
    const announced = events.filter(({ kind }) => announcedKinds.some((one) => one === kind)).map((event) => event.id)
    const rows = await sql<{ event_id: string }>(`select event_id from after_sales_case_outbox`)
    expect(rows.map(({ event_id }) => event_id).sort()).toEqual(announced.sort())
    expect(announced).toHaveLength(4)
  })

  it("is shared by those who look at the same time, oldest first, and nothing is left or doubled", async () => {
    await Promise.all([busy(), busy(), busy()])
    const told: string[] = []
    const drain = async () => {
      for (let claims = await service.claimOutbox(2, 60); claims.length; claims = await service.claimOutbox(2, 60)) {
        told.push(...claims.map(({ event_id }) => event_id))
        await service.finishOutbox(claims.map(({ event_id }) => event_id))
      }
    }
    await Promise.all([drain(), drain(), drain()])
    expect(new Set(told).size).toBe(12)
    expect(told).toHaveLength(12)
    const before = await everything(sql)
    await service.finishOutbox(told)
    await service.finishOutbox([])
    expect(await service.claimOutbox(10, 60)).toEqual([])
    expect(await everything(sql)).toEqual(before)
  })

  it("is not told of a person who is erased, and its row goes when nobody needs it any more", async () => {
    const id = await busy()
    const then = new Date("2020-01-31T10:00:00Z")
    await service.reviewSafety({ id, outcome: "no_danger", actor: agent, now: then })
    await service.changeStatus({ id, action: "cancel", cancel_reason: "mistake", actor: agent, now: then })
    expect(await service.erasePerson({ ...anna1, keep })).toMatchObject({ erased_case_ids: [id], kept: [] })
    expect(await service.claimOutbox(100, 60)).toEqual([])
    expect(await service.erasePerson({ ...anna1, keep })).toEqual({ erased_case_ids: [], kept: [], removed_files: 0 })
    const later = new Date(Date.now() + 60_000).toISOString()
    const purges = await Promise.all([1, 2].map(() => service.purge({ outbox_before: later, limit: 100 })))
    expect(purges.reduce((sum, { outbox }) => sum + outbox, 0)).toBe(6)
    expect(await service.verifyHistory(id)).toMatchObject({ is_intact: true })
  })

  it("T-142: a person's case is kept to the last second of its months, and not a second longer", async () => {
    const { case: made } = await service.createCase(request())
    const ended = new Date("2025-12-31T23:30:00.000Z")
    await service.changeStatus({ id: made.id, action: "cancel", cancel_reason: "mistake", actor: agent, now: ended })
    const at = (now: string) => service.erasePerson({ ...anna1, keep, now: new Date(now) })
    expect(await at("2028-02-29T23:29:59.999Z")).toMatchObject({
      erased_case_ids: [],
      kept: [{ case_id: made.id, reason: "retention", until: "2028-02-29T23:30:00.000Z" }],
    })
    expect((await at("2028-02-29T23:30:00.000Z")).erased_case_ids).toEqual([made.id])
  })
})
