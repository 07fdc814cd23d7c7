import type { ListAdminCasesInput } from "../../../src/modules/service-case"
import { describeCases } from "./case-suite"
import { agent, anna, annaAsks, bert, complaint, guestRequest, request, washer } from "./requests"

describeCases("the shop's cases", ({ service, sql, statementsOf }) => {
  const open = async (change = {}) => (await service.createCase(request(change))).case
  const numbers = async (filter: ListAdminCasesInput) =>
    (await service.listAdminCases({ order: "created_at", ...filter })).cases
      .map(({ number }) => number.slice(-1))
      .join("")

  it("are found by each filter", async () => {
    const one = await open({ priority: "high", country_code: "de", channel: "phone" })
    const two = (await service.createCase(complaint({ sales_channel_id: "sc_app" }))).case
    const three = (await service.createCase(guestRequest({ items: [{ ...washer, unit_id: "asunit_9" }] }))).case
    await service.assignCase({ id: two.id, assignee_id: "user_ada", actor: agent })
    await service.changeStatus({ id: three.id, action: "start", actor: agent })
    await service.changeStatus({ id: three.id, action: "wait_for_customer", actor: agent })
    await service.changeStatus({ id: one.id, action: "cancel", cancel_reason: "spam", actor: agent })

    expect(await numbers({})).toBe("123")
    expect(await numbers({ status: "cancelled" })).toBe("1")
    expect(await numbers({ status: ["cancelled", "new"] })).toBe("12")
    expect(await numbers({ open: true })).toBe("23")
    expect(await numbers({ open: false })).toBe("1")
    expect(await numbers({ waiting: true })).toBe("3")
    expect(await numbers({ waiting: false })).toBe("12")
    expect(await numbers({ assignee_id: "user_ada" })).toBe("2")
    expect(await numbers({ assignee_id: null })).toBe("13")
    expect(await numbers({ priority: ["high", "critical"] })).toBe("1")
    expect(await numbers({ service_id: "assvc_complaint" })).toBe("2")
    expect(await numbers({ kind: "repair" })).toBe("13")
    expect(await numbers({ channel: "guest" })).toBe("3")
    expect(await numbers({ country_code: "de" })).toBe("1")
    expect(await numbers({ sales_channel_id: "sc_app" })).toBe("2")
    expect(await numbers({ customer_id: "cus_anna" })).toBe("12")
    expect(await numbers({ owner_email: " GUEST@example.com" })).toBe("3")
    expect(await numbers({ order_id: ["order_1", "order_2"] })).toBe("12")
    expect(await numbers({ unit_id: "asunit_9" })).toBe("3")
    expect(await numbers({ number: two.number })).toBe("2")
    expect(await numbers({ id: [one.id, three.id] })).toBe("13")
    expect(await numbers({ merged: false, safety_review: "open" })).toBe("")
    expect(await numbers({ created_from: two.created_at, created_before: three.created_at })).toBe("2")
  })

  it("show labels, the first item and how many there are, and nothing that only the module needs", async () => {
    await open({ items: [washer, { ...washer, unit_id: "asunit_2" }] })
    const { cases } = await service.listAdminCases({})
    expect(cases[0]).toMatchObject({
      owner_name: "Anna Nowak",
      first_item: { product_title: "Washing machine Éclair", serial_number: "SN-0004711" },
      item_count: 2,
    })
    const hidden = ["search_text", "search_words", "idempotency_key", "request_hash", "owner_group_ids", "deleted_at"]
    expect(Object.keys(cases[0]).filter((key) => hidden.includes(key))).toEqual([])
  })

  it("are found by words in any spelling: numbers, order, names, addresses, serials, titles, descriptions, messages, notes", async () => {
    const { id } = await open({ message: { body: "La porta non chiude perché è storta: mario.verdi@posta.example" } })
    await service.addMessage({ case_id: id, body: "Ask the Übersee plant", visibility: "internal", actor: agent })
    await service.createCase(
      request({ items: [], owner: { customer_id: "cus_bert", email: "bert@x.org" }, order: null })
    )
    const hits = [
      "C-2026-000001",
      "000001",
      "1001",
      "anna",
      "ANNA@example.com",
      "anna@ex",
      "nowak",
      "SN-0004711",
      "sn-0004",
      "0004711",
      "4711",
      "eclair",
      "Éclair",
      "wash rumbl",
      "perche",
      "ubersee",
      "PLANT",
      "porta  storta",
      "mario.verdi@posta.example",
      "posta.exam",
      "verdi@posta",
    ]
    for (const q of hits) {
      expect([q, await numbers({ q })]).toEqual([q, "1"])
    }
    for (const q of ["zebra", "wash zebra", "ashing", "an", "'", "& | !", "\\", "a:*b", "%", "_"]) {
      expect([q, await numbers({ q })]).toEqual([q, ""])
    }
    expect(await numbers({ q: "  " })).toBe("12")
    for (const q of ["x".repeat(101), "a b c d e f", "a\0b"]) {
      await expect(service.listAdminCases({ q })).rejects.toThrow(/'q'/)
    }
  })

  it("are found whether somebody writes ß or ss", async () => {
    await open({
      items: [{ quantity: 1, product_title: "Fußwärmer" }],
      message: { body: "Es steht in der Schlossstraße" },
    })
    await open({ items: [{ quantity: 1, product_title: "Fusswaermer" }], message: { body: "In der Strasse" } })
    for (const [q, found] of [
      ["fusswärmer", "1"],
      ["FUẞWÄRMER", "1"],
      ["fußw", "12"],
      ["schlossstrasse", "1"],
      ["schloßstraße", "1"],
      ["straße", "2"],
      ["strasse fußw", "2"],
      ["schlosstrase", ""],
    ]) {
      expect([q, await numbers({ q })]).toEqual([q, found])
    }
  })

  it.each(["created_at", "updated_at", "next_due_at", "priority", "last_message_at"])(
    "are paged by %s, both ways, with gaps in it",
    async (sort) => {
      for (const [n, priority] of (["low", "critical", "normal", "high", "normal", "low"] as const).entries()) {
        const { id } = await open({ priority, message: n % 2 ? { body: "x" } : null })
        await sql(`update after_sales_case set next_due_at = ?::timestamptz where id = ?`, [
          n % 3 ? `2026-12-0${n + 1}T00:00:00Z` : null,
          id,
        ])
      }
      const ids = async (order: string) => (await service.listAdminCases({ order })).cases.map(({ id }) => id)
      for (const order of [sort, `-${sort}`]) {
        const paged: string[] = []
        let cursor: string | undefined
        do {
          const page = await service.listAdminCases({ order, cursor, limit: 1 })
          paged.push(...page.cases.map(({ id }) => id))
          cursor = page.next_cursor ?? undefined
        } while (cursor)
        expect(paged).toEqual(await ids(order))
        expect(new Set(paged).size).toBe(6)
      }
      expect(await ids(`-${sort}`)).toEqual((await ids(sort)).reverse())
    }
  )

  it("are due today where the shop is, overdue, warned of or missed", async () => {
    const due = async (set: string) => sql(`update after_sales_case set ${set} where id = ?`, [(await open()).id])
    await due(`next_due_at = '2026-11-23T22:59:59Z'`)
    await due(`next_due_at = '2026-11-23T23:00:00Z'`)
    await due(`next_due_at = '2026-11-23T08:00:00Z', breached_at = now(), warned_at = now()`)
    await due(`next_due_at = '2026-11-25T08:00:00Z', warned_at = now()`)
    await due(`next_due_at = '2026-11-23T08:00:00Z', agent_state = 'closed', status = 'closed'`)
    const now = new Date("2026-11-23T09:00:00Z")
    expect(await numbers({ due: "today", time_zone: "Europe/Rome", now })).toBe("13")
    expect(await numbers({ due: "today", now })).toBe("123")
    expect(await numbers({ due: "overdue", now })).toBe("3")
    expect(await numbers({ due: "warned" })).toBe("4")
    expect(await numbers({ due: "breached" })).toBe("3")
    await expect(service.listAdminCases({ due: "today", time_zone: "Moon" })).rejects.toThrow(/time_zone/)
  })

  it("are counted view by view in one statement", async () => {
    await open()
    await service.assignCase({ id: (await open()).id, assignee_id: "user_ada", actor: agent })
    const views = {
      mine: { open: true, assignee_id: "user_ada" },
      unassigned: { open: true, assignee_id: null },
      found: { q: "rumbles" },
      none: { status: "closed" as const },
    }
    let counts = {}
    const statements = await statementsOf(async () => (counts = await service.countViews({ views })))
    expect(counts).toEqual({ mine: 1, unassigned: 1, found: 2, none: 0 })
    expect(statements).toHaveLength(1)
    expect(await service.countViews({ views: {} })).toEqual({})
  })

  it("are read in one statement each, lists and details", async () => {
    const { id } = await open({ message: { body: "x" } })
    const reads = {
      listAdminCases: () => service.listAdminCases({ q: "rumbles", open: true }),
      retrieveAdminCase: () => service.retrieveAdminCase(id),
      listStoreCases: () => service.listStoreCases({ asker: annaAsks }),
      retrieveStoreCase: () => service.retrieveStoreCase({ id, asker: annaAsks }),
      relatedCases: () => service.relatedCases({ unit_ids: ["asunit_1"] }),
      casesOfOrder: () => service.casesOfOrder({ order_id: "order_1", asker: annaAsks }),
    }
    for (const [name, read] of Object.entries(reads)) {
      expect([name, (await statementsOf(read)).length]).toEqual([name, 1])
    }
  })

  it("of the same unit know of each other", async () => {
    const [one, two] = [await open(), await open()]
    await open({ items: [{ ...washer, unit_id: "asunit_2" }] })
    const related = await service.relatedCases({ unit_ids: ["asunit_1"], except_case_id: two.id })
    expect(related).toMatchObject([{ id: one.id, number: one.number, status: "new" }])
    expect(await service.countOpenCases(["asunit_1"])).toEqual([
      { unit_id: "asunit_1", service_id: "assvc_repair", count: 2 },
    ])
  })

  it("T-168: that don't exist are not found", async () => {
    for (const read of [
      () => service.retrieveAdminCase("ascase_x"),
      () => service.retrieveStoreCase({ id: "ascase_x", asker: annaAsks }),
      () => service.retrieveAttachment("ascat_x", null),
    ]) {
      await expect(read()).rejects.toMatchObject({ type: "not_found" })
    }
  })
})
