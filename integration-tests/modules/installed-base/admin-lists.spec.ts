import { describeInstalledBase } from "./installed-base-suite"
import { agent, anOrder, aParcel, delivered, sold } from "./orders"

describeInstalledBase("the shop's units", ({ service, sql }) => {
  const sell = async (n: number, change = {}, line = {}) =>
    (
      await service.reconcileOrder(
        anOrder({ id: `order_${n}`, display_id: 1000 + n, ...change }, { id: `line_${n}`, ...line }),
        sold
      )
    ).created
  const ids = async (filter: object) => (await service.listAdminUnits(filter)).units.map(({ order_id }) => order_id)

  it("show every fact and label, and money as a number", async () => {
    const [id] = await sell(
      1,
      {},
      { fulfillments: [aParcel({ delivered_at: delivered, fulfillment_item_id: "fulit_1" })] }
    )
    const { units } = await service.listAdminUnits({})
    expect(units[0]).toMatchObject({
      id,
      status: "delivered",
      price_paid: 499.9,
      currency_code: "eur",
      contract_at: "2026-03-01T22:30:00.000Z",
      delivered_at: delivered,
      fulfillment_item_id: "fulit_1",
      shipped_at: null,
      owner_email: "anna@example.com",
      confirmed_at: expect.stringMatching(/Z$/),
    })
    const hidden = [
      "search_text",
      "serial_key",
      "raw_price_paid",
      "request_hash",
      "idempotency_key",
      "deleted_at",
      "facts_rev",
    ]
    expect(Object.keys(units[0]).filter((key) => hidden.includes(key))).toEqual([])
  })

  it("open with their history, newest first, transfers and matters", async () => {
    const [unit_id] = await sell(1)
    await service.openMatter({ unit_id, kind: "case", ref_id: "case_1", note_code: "noise", actor: agent })
    await service.closeMatter({ unit_id, kind: "case", ref_id: "case_1", actor: agent })
    await service.requestTransfer({ unit_id, to_email: "b@example.com", actor: agent })
    const unit = await service.retrieveAdminUnit(unit_id)
    expect(unit.events.map(({ kind }) => kind)).toEqual([
      "transfer_requested",
      "matter_closed",
      "matter_opened",
      "created",
    ])
    expect(unit.events[0]).toEqual({
      id: expect.stringMatching(/^asuev_/),
      kind: "transfer_requested",
      actor_type: "user",
      actor_id: "user_agent",
      data: { transfer_id: unit.transfers[0].id },
      created_at: expect.stringMatching(/^\d{4}-.*\.\d{3}Z$/),
    })
    expect(unit.transfers).toMatchObject([{ to_email: "b@example.com", status: "pending", decided_at: null }])
    expect(JSON.stringify(unit)).not.toContain("token_hash")
    expect(unit.matters).toMatchObject([
      { ref_id: "case_1", note_code: "noise", closed_at: expect.stringMatching(/Z$/) },
    ])
    await expect(service.retrieveAdminUnit("asunit_x")).rejects.toMatchObject({ type: "not_found" })
  })

  it("are found by each filter", async () => {
    await sell(1, { country_code: "de", email: "d@example.com", customer_id: null }, { product_id: "prod_a" })
    const [two] = await sell(2, { sales_channel_id: "sc_app" }, { product_id: "prod_b" })
    await service.recordFact({ unit_id: two, fact: "scrapped_at", at: delivered, actor: agent })
    expect(await ids({ status: "scrapped" })).toEqual(["order_2"])
    expect(await ids({ status: ["ordered", "scrapped"] })).toHaveLength(2)
    expect(await ids({ origin: ["backfill", "registered"] })).toEqual([])
    expect(await ids({ product_id: "prod_a" })).toEqual(["order_1"])
    expect(await ids({ order_id: ["order_2", "order_9"] })).toEqual(["order_2"])
    expect(await ids({ customer_id: "cus_anna" })).toEqual(["order_2"])
    expect(await ids({ owner_email: " D@example.com" })).toEqual(["order_1"])
    expect(await ids({ country_code: ["de"] })).toEqual(["order_1"])
    expect(await ids({ sales_channel_id: "sc_app" })).toEqual(["order_2"])
    expect(await ids({ registered_state: "pending" })).toEqual([])
    expect(await ids({ flagged: false })).toHaveLength(2)
    expect(await ids({ confirmed: true })).toHaveLength(2)
    expect(await ids({ id: two })).toEqual(["order_2"])
    expect(await ids({ q: "example.com d@ex" })).toEqual(["order_1"])
  })

  it.each(["created_at", "delivered_at", "product_title", "serial_number"])(
    "are paged by %s, both ways, with gaps in it",
    async (sort) => {
      const titles = ["Éclair oven", "Zip dryer", "apple press", "Washer", "Washer", "Ütü"]
      for (const [index, product_title] of titles.entries()) {
        const fulfillments = index % 2 ? [aParcel({ delivered_at: `2026-03-0${index + 1}T00:00:00.000Z` })] : []
        const [unit_id] = await sell(index, {}, { product_title, fulfillments })
        if (index > 2) {
          await service.setSerial({ unit_id, serial_number: `s${9 - index}é`, actor: agent })
        }
      }
      for (const order of [sort, `-${sort}`]) {
        const all = await ids({ order })
        const paged: (string | null)[] = []
        let cursor: string | undefined
        do {
          const page = await service.listAdminUnits({ order, cursor, limit: 1 })
          paged.push(...page.units.map(({ order_id }) => order_id))
          cursor = page.next_cursor ?? undefined
        } while (cursor)
        expect(paged).toEqual(all)
        expect(new Set(all).size).toBe(titles.length)
      }
      expect(await ids({ order: `-${sort}` })).toEqual((await ids({ order: sort })).reverse())
    }
  )

  it("are read by an index in every order, also deep down", async () => {
    await sell(1, {}, { quantity: 3000 })
    await sql(`analyze after_sales_unit`)
    for (const order of ["created_at", "delivered_at", "product_title", "serial_number"]) {
      const expression = {
        created_at: "created_at",
        delivered_at: "coalesce(delivered_at, '-infinity'::timestamptz)",
        product_title: "left(product_title, 120)",
        serial_number: `coalesce(serial_key, '~') collate "C"`,
      }[order]
      const plan = await sql<{ "QUERY PLAN": string }>(
        `explain select id from after_sales_unit where deleted_at is null order by ${expression} desc, id desc limit 20`
      )
      expect(plan.map((row) => row["QUERY PLAN"]).join("\n")).toMatch(/Index (Only )?Scan Backward/)
    }
  })

  it("are found whether their titles say ß or ss", async () => {
    await sell(1, {}, { product_title: "Fußwärmer Groß" })
    await sell(2, {}, { product_title: "Fussmatte" })
    expect(await ids({ q: "fusswärmer gross" })).toEqual(["order_1"])
    expect((await ids({ q: "FUß" })).sort()).toEqual(["order_1", "order_2"])
    expect(await ids({ q: "fußmatte" })).toEqual(["order_2"])
    expect(await ids({ q: "fusmatte" })).toEqual([])
  })

  it("keep titles of any length out of the indexes' way", async () => {
    const random = Array.from({ length: 20_000 }, (_, n) => String.fromCodePoint(33 + ((n * 7919) % 5000))).join("")
    await sell(1, {}, { product_title: random, sku: random })
    expect(await ids({ q: random.slice(40, 60).replace(/\s/g, "") })).toHaveLength(1)
  })
})
