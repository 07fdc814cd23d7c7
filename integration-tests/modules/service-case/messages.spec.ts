import { describeCases } from "./case-suite"
import {
  agent,
  anna,
  annaAsks,
  bert,
  bertAsks,
  complaint,
  guest,
  guestAsks,
  guestRequest,
  request,
  uncovered,
  washer,
} from "./requests"

describeCases("words about a case", ({ service, sql }) => {
  const open = async (input = request()) => (await service.createCase(input)).case
  const say = (case_id: string, body: string, change = {}) =>
    service.addMessage({ case_id, body, actor: agent, ...change })
  const write = (case_id: string, body: string, change = {}) =>
    say(case_id, body, { actor: anna, asker: annaAsks, ...change })

  it("are read by both sides, notes by one alone", async () => {
    const { id, created_at } = await open()
    await write(id, "It got louder")
    await say(id, "Between us: third time this week", { visibility: "internal" })
    const at = new Date(Date.parse(created_at) + 86_400_000)
    const { case: answered } = await say(id, "We will call you", { now: at })
    expect(answered).toMatchObject({ last_message_by: "agent", first_responded_at: at.toISOString() })
    const mine = await service.retrieveStoreCase({ id, asker: annaAsks })
    expect(mine.messages).toMatchObject([
      { from: "customer", body: "It got louder" },
      { from: "shop", body: "We will call you" },
    ])
    expect(JSON.stringify(mine)).not.toMatch(
      /user_ada|Between us|note_added|internal|assignee|"rev"|agent_state|"data":{"priority/
    )
    expect((await service.retrieveAdminCase(id)).messages).toHaveLength(3)
  })

  it("are never in the history, which holds who and when", async () => {
    const { id } = await open()
    await write(id, "Secret words")
    const { events } = await service.retrieveAdminCase(id)
    expect(events[0]).toMatchObject({
      kind: "message_added",
      actor_type: "customer",
      data: { by: "customer", files: 0 },
    })
    expect(JSON.stringify(events)).not.toContain("Secret")
  })

  it("set a case going again that waited for its customer", async () => {
    const { id } = await open()
    await service.changeStatus({ id, action: "start", actor: agent })
    await service.changeStatus({ id, action: "wait_for_customer", actor: agent })
    expect((await say(id, "A reminder")).status_changed).toBe(false)
    const { case: resumed, status_changed } = await write(id, "Here you are")
    expect(resumed.status).toBe("in_progress")
    expect(status_changed).toBe(true)
  })

  it("come once however often they are sent", async () => {
    const { id } = await open()
    const sent = await Promise.all([1, 2, 3].map(() => write(id, "Hello", { idempotency_key: "m1" })))
    expect(new Set(sent.map(({ message }) => message.id)).size).toBe(1)
    expect(sent.filter(({ is_new }) => is_new)).toHaveLength(1)
    await expect(write(id, "Other", { idempotency_key: "m1" })).rejects.toMatchObject({
      code: "idempotency_key_reused",
    })
    expect((await say(id, "Hello", { idempotency_key: "m1" })).is_new).toBe(true)
  })

  it("are refused to whom the case isn't, and nothing is written", async () => {
    const { id } = await open()
    const guests = await open(guestRequest())
    const strangers: [string, object][] = [
      [id, { actor: bert, asker: bertAsks }],
      [id, { actor: guest, asker: guestAsks }],
      [guests.id, { actor: anna, asker: annaAsks }],
    ]
    for (const [caseId, who] of strangers) {
      await expect(say(caseId, "x", who)).rejects.toMatchObject({ type: "not_found" })
    }
    expect((await say(guests.id, "x", { actor: guest, asker: guestAsks })).is_new).toBe(true)
    expect(await sql(`select count(*)::int as n from after_sales_case_message`)).toEqual([{ n: 1 }])
    await expect(write(id, "x", { visibility: "internal" })).rejects.toMatchObject({ type: "forbidden" })
    await expect(write(id, "x", { communicates_decision: true })).rejects.toMatchObject({ type: "forbidden" })
    await expect(write(id, " \n ")).rejects.toThrow(/'body'/)
    await expect(write(id, "x".repeat(10_001))).rejects.toThrow(/'body'/)
  })

  it("end with the case, but for notes", async () => {
    const { id } = await open()
    await service.changeStatus({ id, action: "cancel", actor: anna, asker: annaAsks })
    await expect(write(id, "Wait!")).rejects.toMatchObject({ code: "case_over" })
    await expect(say(id, "Sorry")).rejects.toMatchObject({ code: "case_over" })
    expect((await say(id, "They called", { visibility: "internal" })).is_new).toBe(true)
  })

  it("meet a revision that somebody else has passed", async () => {
    const { id, rev } = await open()
    await write(id, "News")
    await expect(say(id, "Old answer", { rev })).rejects.toMatchObject({
      code: "case_changed",
      details: { changed_by: { type: "customer", id: "cus_anna" } },
    })
  })

  it("T-172: don't tell a customer that the guarantee is over while the law's runs", async () => {
    const { id } = await open()
    const untrue = [
      "Sorry, your warranty has expired.",
      "Purtroppo la garanzia è scaduta",
      "Ihre Garantie ist leider abgelaufen",
    ]
    for (const body of untrue) {
      await expect(say(id, body)).rejects.toMatchObject({ type: "not_allowed", code: "untrue_claim" })
      expect((await say(id, body, { visibility: "internal" })).is_new).toBe(true)
    }
    expect((await write(id, "The other shop said my warranty has expired")).is_new).toBe(true)
    const over = await open(request({ items: [{ ...washer, coverage: uncovered }] }))
    expect((await say(over.id, untrue[0])).is_new).toBe(true)
    const later = new Date("2028-11-10T23:30:00Z")
    expect((await say(id, untrue[0], { now: later })).is_new).toBe(true)
  })

  it("answer the law's deadline when they communicate a decision, and the service level's by being there", async () => {
    const legal = [{ code: "answer_by", due_at: "2026-12-07T22:59:59.000Z", effect: "deemed_accepted" as const }]
    const { id } = await open(complaint({ legal }))
    const met = async () =>
      (
        await sql<{ kind: string }>(
          `select kind from after_sales_case_deadline where case_id = ? and met_at is not null order by kind`,
          [id]
        )
      ).map(({ kind }) => kind)
    await say(id, "We are looking into it")
    expect(await met()).not.toContain("legal_answer")
    await say(id, "You get a new one", { communicates_decision: true })
    expect(await met()).toContain("legal_answer")
  })

  it("to a merged case go to the one that took it over", async () => {
    const [from, into] = [await open(), await open(request({ items: [] }))]
    await write(from.id, "First words")
    await service.mergeCases({ from_ids: [from.id], into_id: into.id, actor: agent })
    const { message, case: target } = await write(from.id, "Where is it?")
    expect([message.case_id, target.id]).toEqual([into.id, into.id])
    const read = await service.retrieveStoreCase({ id: into.id, asker: annaAsks })
    expect(read.messages.map(({ body }) => body)).toEqual(["First words", "Where is it?"])
    expect(await service.retrieveStoreCase({ id: from.id, asker: annaAsks })).toMatchObject({
      merged_into: { id: into.id, number: into.number },
      can_write: true,
      status: "closed",
    })
  })
})
