import { picture } from "../../../src/shared/attachments/__tests__/pictures"
import type { Headers } from "../harness/call"
import { makeCaseStock } from "../harness/cases"
import { httpSuite } from "../harness/suite"
import { everybodysRules } from "./suites/everybodys-rules"
import { replies } from "./suites/replies"

httpSuite("cases-staff", makeCaseStock, (shop) => {
  const open = async (body: object = {}, headers: Headers = shop.agent.headers) =>
    shop.call("admin.cases.create", {
      headers,
      body: {
        service_id: shop.services.repair,
        items: [{ unit_id: shop.unitIds[0], description: "Perde acqua" }],
        ...body,
      },
    })
  const act = (id: string, route: string, body: object = {}, headers: Headers = shop.agent.headers) =>
    shop.call(`admin.cases.${route}`, { headers, params: { id }, body })
  const see = async (id: string) =>
    (await shop.call("admin.cases.retrieve", { headers: shop.viewer.headers, params: { id } })).body.case
  const kinds = (found: { events: { kind: string }[] }) => found.events.map(({ kind }) => kind)

  it("an agent opens a case for the owner of a unit, whom they need not name", async () => {
    const { status, body } = await open({ channel: "phone", message: "Calls about a puddle", priority: "high" })

    const words = expect.objectContaining({ code: "statutory_covered", text: expect.stringContaining("until") })
    expect(status).toBe(200)
    expect(body.case).toMatchObject({
      channel: "phone",
      priority: "high",
      owner_customer_id: shop.anna.id,
      owner_email: shop.anna.email,
      owner_name: "Test",
      order_id: shop.orderId,
      items: [{ coverage: { result: "covered", reasons: expect.arrayContaining([words]) } }],
      messages: [{ body: "Calls about a puddle" }],
      steps: expect.arrayContaining([expect.objectContaining({ code: "understand", status: "open" })]),
    })
    const { body: hers } = await shop.call("store.cases.list", { headers: shop.anna.headers })
    expect(hers.cases.map(({ id }: { id: string }) => id)).toEqual([body.case.id])
  })

  it("for a guest by address, for nobody not at all, and for the owner of the things alone", async () => {
    const guest = await open({ items: [{ unit_id: shop.guest.unitId, description: "Broken" }] })
    const enquiry = { service_id: shop.services.enquiry, items: [{ description: "Opening hours" }] }
    const named = await open({ ...enquiry, email: "Someone@Example.com", name: "Someone" })
    const nobody = await open(enquiry)
    const wrong = await open({ customer_id: shop.ben.id })

    expect(guest.body.case).toMatchObject({ owner_customer_id: null, owner_email: shop.guest.email })
    expect(named.body.case).toMatchObject({ owner_email: "someone@example.com", owner_name: "Someone" })
    expect(nobody.status).toBe(400)
    expect([wrong.status, wrong.body.code]).toEqual([400, "other_owner"])
    expect((await open({ service_id: shop.services.training })).body.code).toBe("service_not_published")
  })

  it("two agents act at once: one wins, the other is told who was faster", async () => {
    const { body } = await open()
    const { id, rev } = body.case
    const both = await Promise.all([
      act(id, "changeStatus", { action: "start", rev }, shop.agent.headers),
      act(id, "changeStatus", { action: "start", rev }, shop.manager.headers),
    ])
    const lost = both.find(({ status }) => status === 409)

    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(lost?.body).toMatchObject({
      type: "conflict",
      code: "case_changed",
      details: { status: "in_progress", rev: expect.any(Number), changed_at: expect.any(String) },
    })
    const stale = await act(id, "update", { priority: "low", rev })
    expect([stale.status, stale.body.code]).toEqual([409, "case_changed"])
    expect((await see(id)).priority).not.toBe("low")
  })

  it("a case goes its way: steps with evidence, decision, end, and back", async () => {
    const { body } = await open()
    const { id, steps } = body.case
    await act(id, "changeStatus", { action: "start" })
    const early = await act(id, "changeStatus", { action: "resolve", resolution_code: "solved" })
    expect([early.status, early.body.code]).toEqual([400, "steps_open"])

    for (const step of steps) {
      const evidence = step.definition.evidence.map(({ code, kind }: { code: string; kind: string }) => ({
        code,
        value:
          kind === "check" ? { checked: true } : kind === "serial_scan" ? { serial_number: "SN-1" } : { text: "Done" },
      }))
      const done = await shop.call("admin.cases.completeStep", {
        headers: shop.technician.headers,
        params: { id, step_id: step.id },
        body: { evidence },
      })
      expect([step.code, done.status, done.body.message]).toEqual([step.code, 200, undefined])
    }
    const resolved = await act(id, "changeStatus", { action: "resolve", resolution_code: "solved" })
    expect(resolved.body.case).toMatchObject({ status: "resolved", resolution_code: "solved" })

    const reopened = await shop.call("store.cases.reopen", {
      headers: shop.anna.headers,
      params: { id },
      body: { message: "It leaks again" },
    })
    expect(reopened.body.case).toMatchObject({ status: "in_progress", messages: [{ body: "It leaks again" }] })
    expect(kinds(await see(id))).toEqual(expect.arrayContaining(["created", "step_completed", "resolved", "reopened"]))
    const { body: chain } = await shop.call("admin.cases.verifyHistory", {
      headers: shop.viewer.headers,
      params: { id },
    })
    expect(chain).toMatchObject({ intact: true, broken_at: null })
  })

  it("T-093: a complaint is not ended before its decision was communicated", async () => {
    const { body } = await open({ service_id: shop.services.complaint, remedy_sought: "refund" })
    const { id } = body.case
    await act(id, "changeStatus", { action: "start" })
    const before = await act(id, "changeStatus", { action: "resolve", resolution_code: "answered" })
    expect([before.status, before.body.code]).toEqual([400, "decision_not_communicated"])

    const factors = { moment: { score: 4, note: "In the first week" }, part_price: { score: 2 } }
    expect((await act(id, "update", { factors })).body.case.factors).toMatchObject({
      moment: { score: 4, note: "In the first week" },
      importance: null,
    })
    await act(id, "addMessage", { body: "You get your money back", communicates_decision: true })
    expect((await see(id)).decision_communicated_at).not.toBeNull()
  })

  it("T-172: nobody tells a customer that a warranty is over while the law's period runs", async () => {
    const { body } = await open()
    const told = await act(body.case.id, "addMessage", { body: "Sorry, your warranty has expired." })
    const noted = await act(body.case.id, "addMessage", { body: "Says his warranty expired", visibility: "internal" })

    expect([told.status, told.body.type]).toEqual([400, "not_allowed"])
    expect(noted.status).toBe(200)
    expect((await see(body.case.id)).messages).toHaveLength(1)
  })

  it("merging carries on in the other case of the same owner, and frees nobody else's", async () => {
    const [one, two] = [await open(), await open({ items: [{ unit_id: shop.unitIds[1], description: "Too" }] })]
    const foreign = await open({ items: [{ unit_id: shop.guest.unitId, description: "Other" }] })
    const [from, into] = [one.body.case.id, two.body.case.id]
    expect((await act(from, "merge", { into_id: foreign.body.case.id })).status).toBe(400)

    const { status, body } = await act(from, "merge", { into_id: into })
    expect([status, body.case.id]).toEqual([200, into])
    expect(body.case.merged).toMatchObject([{ id: from }])
    expect(await see(from)).toMatchObject({ status: "closed", merged_into_id: into })
    await shop.call("store.cases.addMessage", {
      headers: shop.anna.headers,
      params: { id: from },
      body: { body: "Still?" },
    })
    expect((await see(into)).messages).toMatchObject([{ body: "Still?" }])
  })

  it("a follow-up is about the same things, and related cases are found by their unit", async () => {
    const { body: first } = await open()
    const headers = { ...shop.agent.headers, "idempotency-key": "follow" }
    const follow = () => act(first.case.id, "followUp", { description: "The second pump" }, headers)
    const { status, body } = await follow()

    expect(status).toBe(200)
    expect(body.case).toMatchObject({ follows_id: first.case.id, items: [{ unit_id: shop.unitIds[0] }] })
    expect((await follow()).body.case.id).toBe(body.case.id)
    const { body: related } = await shop.call("admin.cases.related", {
      headers: shop.viewer.headers,
      params: { id: first.case.id },
    })
    expect(related.cases.map(({ id }: { id: string }) => id)).toEqual([body.case.id])
  })

  it("a follow-up is a complaint only with what is sought, and has the coverage of its own moment", async () => {
    const { body: first } = await open()
    const complain = (rest: object) =>
      act(first.case.id, "followUp", { service_id: shop.services.complaint, description: "Never again", ...rest })
    const nothing = await complain({})
    const { status, body } = await complain({ remedy_sought: "refund" })

    expect([nothing.status, nothing.body.message]).toEqual([400, expect.stringContaining("remedy_sought")])
    expect(status).toBe(200)
    expect(body.case).toMatchObject({ service_kind: "complaint", remedy_sought: "refund", follows_id: first.case.id })
    const [before, now] = [first.case.items[0].coverage, body.case.items[0].coverage]
    expect(now.result).toBe(before.result)
    expect(Date.parse(now.assessed_at)).toBeGreaterThan(Date.parse(before.assessed_at))
  })

  it("the inbox filters, searches, counts, and does things to many", async () => {
    const { body: one } = await open({ assignee_id: shop.agent.id })
    const { body: two } = await open({
      assignee_id: null,
      items: [{ unit_id: shop.unitIds[1], description: "Vibra forte" }],
    })
    const list = async (query: object, headers = shop.agent.headers) =>
      (await shop.call("admin.cases.list", { headers, query: query as Record<string, unknown> })).body.cases.map(
        ({ id }: { id: string }) => id
      )

    expect(await list({ assignee: "me" })).toEqual([one.case.id])
    expect(await list({ assignee: "none" })).toEqual([two.case.id])
    expect(await list({ q: "vibra" })).toEqual([two.case.id])
    expect(await list({ q: one.case.number })).toEqual([one.case.id])
    expect(await list({ status: ["resolved"] })).toEqual([])
    const counts = await shop.call("admin.cases.counts", {
      headers: shop.agent.headers,
      query: { time_zone: "Europe/Rome" },
    })
    expect(counts.body.counts).toMatchObject({ open: 2, mine: 1, unassigned: 1, waiting: 0 })

    const bulk = await shop.call("admin.cases.bulk", {
      headers: shop.agent.headers,
      body: { ids: [one.case.id, two.case.id, "ascase_unknown"], action: "start" },
    })
    expect(bulk.body.results).toMatchObject([
      { id: one.case.id, done: true },
      { id: two.case.id, done: true },
      { id: "ascase_unknown", done: false, type: "not_found" },
    ])
    const again = { ids: [one.case.id], action: "start" }
    const refused = await shop.call("admin.cases.bulk", { headers: shop.agent.headers, body: again })
    expect(refused.body.results).toMatchObject([{ done: false, type: "conflict" }])
    const many = await shop.call("admin.cases.bulk", {
      headers: shop.agent.headers,
      body: { ids: Array(101).fill("x"), action: "start" },
    })
    expect(many.status).toBe(400)
  })

  it("a technician shows pictures for a step, and leaves decisions to others; a viewer reads", async () => {
    const { body } = await open()
    const { id } = body.case
    const file = { content: await picture("png"), type: "image/png" }
    const sent = await shop.call("admin.cases.uploadAttachment", {
      headers: shop.technician.headers,
      params: { id },
      file,
    })
    expect(sent.status).toBe(200)
    for (const headers of [shop.technician.headers, shop.viewer.headers]) {
      expect((await act(id, "changeStatus", { action: "start" }, headers)).status).toBe(403)
      expect((await act(id, "addMessage", { body: "Hi" }, headers)).status).toBe(403)
      expect((await shop.call("admin.cases.listMessages", { headers, params: { id } })).status).toBe(200)
    }
  })

  everybodysRules(shop)
  replies(shop)
})
