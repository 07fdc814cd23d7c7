import type { RegisterUnitInput } from "../../../src/modules/installed-base"
import { describeInstalledBase } from "./installed-base-suite"
import { agent, anna, anOrder, aParcel, delivered, sold } from "./orders"

const gina = { customer_id: null, email: "gina@example.com" }
const person = { customer_id: null, emails: [gina.email] }
const account = { customer_id: "cus_anna", emails: ["anna@example.com"] }
const all = { sales_channel_ids: ["sc_web"] }

const bought = (change: Partial<RegisterUnitInput> = {}): RegisterUnitInput => ({
  product_id: "prod_washer",
  product_title: "Washing machine",
  owner_customer_id: "cus_anna",
  owner_email: "anna@example.com",
  contract_on: "2026-02-28",
  country_code: "it",
  time_zone: "Europe/Rome",
  purchase_place: "Mercato di Como",
  registration_note: "Regalo di zia Pina",
  actor: anna,
  ...change,
})

describeInstalledBase("a guest's order", ({ service, sql }) => {
  const sell = async (id = "order_1", display_id = 1042) =>
    (await service.reconcileOrder(anOrder({ id, display_id, ...gina }, { id: `${id}_l`, quantity: 2 }), sold)).created
  const find = async (order_display_id = 1042, email = gina.email) =>
    (await service.findGuestOrder({ order_display_id, email })).order_id
  const claim = (with_: object = {}) =>
    service.claimGuestUnits({
      order_id: "order_1",
      email: gina.email,
      customer_id: "cus_gina",
      customer_email: " Gina.New@Example.com ",
      actor: { type: "customer", id: "cus_gina" },
      ...with_,
    })

  it("is found by number and address together, and by neither alone", async () => {
    await sell()
    expect(await find()).toBe("order_1")
    expect([await find(1043), await find(1042, "eve@example.com"), await find(1042, "%")]).toEqual([null, null, null])
  })

  it("is found no more when all of it has been handed on", async () => {
    const [one, two] = await sell()
    for (const unit_id of [one, two]) {
      expect(await find()).toBe("order_1")
      const { token } = await service.requestTransfer({ unit_id, to_email: "bruno@example.com", actor: agent })
      await service.acceptTransfer({ token: token ?? "", customer_id: "cus_b", email: "bruno@example.com" })
    }
    expect(await find()).toBeNull()
  })

  it("joins an account with its units, once, and the order doesn't take them back", async () => {
    const units = await sell()
    expect((await claim()).unit_ids.sort()).toEqual([...units].sort())
    expect((await claim()).unit_ids).toEqual([])
    await service.reconcileOrder(anOrder({ version: 2, ...gina }, { id: "order_1_l", quantity: 2 }), sold)

    const owners = await service.listOwners(units)
    expect(owners.map(({ owner_customer_id, owner_email }) => [owner_customer_id, owner_email])).toEqual([
      ["cus_gina", "gina.new@example.com"],
      ["cus_gina", "gina.new@example.com"],
    ])
    const events = await sql("select kind, data from after_sales_unit_event where kind = 'owner_claimed'")
    expect(events).toEqual(
      Array(2).fill({ kind: "owner_claimed", data: { from_customer_id: null, to_customer_id: "cus_gina" } })
    )
    expect(JSON.stringify(events)).not.toContain("@")
  })

  it("joins one account of two that claim it at the same moment", async () => {
    const units = await sell()
    const both = await Promise.all([claim(), claim({ customer_id: "cus_eve", customer_email: "eve@example.com" })])
    const owners = new Set((await service.listOwners(units)).map(({ owner_customer_id }) => owner_customer_id))

    expect(owners.size).toBe(1)
    expect(both.filter(({ unit_ids }) => unit_ids.length === 2)).not.toEqual([])
  })

  it("leaves with its new owner what was handed on, and other orders where they are", async () => {
    const [one, two] = await sell()
    const others = await sell("order_2", 1043)
    const { token } = await service.requestTransfer({ unit_id: one, to_email: "bruno@example.com", actor: agent })
    await service.acceptTransfer({ token: token ?? "", customer_id: "cus_b", email: "bruno@example.com" })

    expect((await claim()).unit_ids).toEqual([two])
    const owners = await service.listOwners([one, ...others])
    expect(owners.map(({ owner_customer_id }) => owner_customer_id).sort()).toEqual(["cus_b", null, null])
    expect(await service.listOwners([])).toEqual([])
  })
})

describeInstalledBase("units that a request is about", ({ service }) => {
  const sell = async (change: object = {}) =>
    (await service.reconcileOrder(anOrder(change, { id: "l1", quantity: 3 }), sold)).created
  const ask = async (request: { unit_ids?: string[]; order_line_ids?: string[] }, asker: object | null = null) =>
    (await service.listCaseUnits({ unit_ids: [], order_line_ids: [], ...request, asker: asker as never })).map(
      ({ id }) => id
    )
  const asAnna = { customer_id: "cus_anna", ...all }

  it("are found by id and by line, each once, in the order of their line", async () => {
    const units = await sell()
    expect(await ask({ order_line_ids: ["l1"] })).toEqual(units)
    expect(await ask({ unit_ids: [units[2], units[0]], order_line_ids: ["l1"] })).toEqual(units)
    expect(await ask({ unit_ids: ["asunit_none", units[1]] })).toEqual([units[1]])
    expect(await ask({})).toEqual([])
  })

  it("are the asker's alone: customer, guest of the order, on their channel", async () => {
    const [unit] = await sell()
    const one = { unit_ids: [unit] }
    const guest = (order_id: string, email: string) => ({ guest: { order_id, email }, ...all })

    expect(await ask(one, asAnna)).toEqual([unit])
    expect(await ask(one, guest("order_1", "anna@example.com"))).toEqual([unit])
    for (const asker of [
      { customer_id: "cus_ben", ...all },
      { customer_id: undefined, ...all },
      { customer_id: "cus_anna", sales_channel_ids: ["sc_other"] },
      { customer_id: "cus_anna", sales_channel_ids: [] },
      guest("order_2", "anna@example.com"),
      guest("order_1", "eve@example.com"),
    ]) {
      expect([asker, await ask(one, asker)]).toEqual([asker, []])
    }
  })

  it("name neither order nor line of whoever had them before, and are not found by that line", async () => {
    const [unit, second] = await sell()
    const { token } = await service.requestTransfer({ unit_id: unit, to_email: "b@example.com", actor: agent })
    await service.acceptTransfer({ token: token ?? "", customer_id: "cus_b", email: "b@example.com" })
    const [found] = await service.listCaseUnits({ unit_ids: [unit], order_line_ids: [], asker: null })

    expect(found).toMatchObject({
      owner_customer_id: "cus_b",
      order_id: null,
      order_line_id: null,
      order_display_id: null,
    })
    expect(await ask({ order_line_ids: ["l1"] })).not.toContain(unit)
    expect(await ask({ order_line_ids: ["l1"] }, asAnna)).toContain(second)
  })

  it("are looked through in batches, without those that have left", async () => {
    const units = [...(await sell())].sort()
    const first = await service.listUnitIdsAfter(null, 2)
    expect([...first, ...(await service.listUnitIdsAfter(first[1], 2))]).toEqual(units)
    expect(await service.listUnitIdsAfter(units[2], 2)).toEqual([])
    await service.reconcileOrder(anOrder({ version: 2, cancelled_at: "2026-03-02T10:00:00.000Z" }, { id: "l1" }), sold)
    expect(await service.listUnitIdsAfter(null, 10)).toEqual([])
  })
})

describeInstalledBase("a person who asks about their data", ({ service, sql }) => {
  it("is told units, registrations and offers, and nothing of who took them", async () => {
    const [unit_id] = (await service.reconcileOrder(anOrder(), sold)).created
    await service.registerUnit(bought())
    await service.requestTransfer({ unit_id, to_email: "bruno@example.com", actor: anna })
    const data = await service.exportPerson(account)

    expect(data.units).toHaveLength(2)
    expect(data.units).toContainEqual(expect.objectContaining({ purchase_place: "Mercato di Como", has_proof: false }))
    expect(data.transfers).toMatchObject([{ unit_id, direction: "offered", status: "pending" }])
    expect(JSON.stringify(data)).not.toMatch(/bruno|token|hash|facts_rev|file_id/)
    const invited = await service.exportPerson({ customer_id: null, emails: ["bruno@example.com"] })
    expect(invited).toMatchObject({ units: [], transfers: [{ direction: "received" }] })
    expect(JSON.stringify(invited)).not.toContain("anna@")
  })

  it("T-143: is forgotten, but for units about which something is open, which are named with it", async () => {
    const { created } = await service.reconcileOrder(anOrder({}, { quantity: 2 }), sold)
    const matter = { unit_id: created[0], kind: "case", ref_id: "ascase_1", actor: agent } as const
    await service.openMatter(matter)
    const units = await service.listPersonUnits(account)
    expect(units.map(({ id, open_matter_ids }) => [id, open_matter_ids])).toEqual(
      [...created].sort().map((id) => [id, id === created[0] ? ["ascase_1"] : []])
    )
    expect((await service.eraseOwner({ ...account, actor: agent })).unit_ids).toEqual([created[1]])
    await service.closeMatter(matter)
    expect((await service.eraseOwner({ ...account, actor: agent })).unit_ids).toEqual([created[0]])
    expect((await service.eraseOwner({ ...account, actor: agent })).unit_ids).toEqual([])
  })

  it("T-142: is named nowhere in the rows, while facts, numbers and history stay", async () => {
    const parcels = [aParcel({ delivered_at: delivered })]
    const [unit_id] = (await service.reconcileOrder(anOrder({}, { fulfillments: parcels }), sold)).created
    const { id } = await service.registerUnit(bought({ serial_number: "REG-1" }))
    await service.rejectRegistration({ unit_id: id, reason: "Anna has no receipt", actor: agent })
    await service.requestTransfer({ unit_id, to_email: "bruno@example.com", actor: anna })
    const before = await sql("select count(*)::int as events from after_sales_unit_event")
    await service.eraseOwner({ ...account, actor: agent })

    for (const table of ["after_sales_unit", "after_sales_unit_transfer"]) {
      const rows = await sql<{ row: string }>(`select t::text as row from ${table} t`)
      expect([table, rows.filter(({ row }) => /anna@|cus_anna|zia|Como|receipt/i.test(row))]).toEqual([table, []])
    }
    const unit = await service.retrieveAdminUnit(unit_id)
    expect(unit).toMatchObject({ delivered_at: delivered, order_display_id: 1042, owner_email: null })
    expect((await service.retrieveAdminUnit(id)).serial_number).toBe("REG-1")
    const [{ events }] = await sql<{ events: number }>("select count(*)::int as events from after_sales_unit_event")
    expect(events).toBe((before[0] as { events: number }).events + 2)
    expect(await service.listUnmailedInvitations(10)).toEqual([])
    expect(await sql("select status, to_email from after_sales_unit_transfer")).toEqual([
      { status: "cancelled", to_email: "bruno@example.com" },
    ])
  })

  it("who was invited is forgotten too, and the offer is over", async () => {
    const [unit_id] = (await service.reconcileOrder(anOrder({ ...gina }), sold)).created
    const { token } = await service.requestTransfer({ unit_id, to_email: "bruno@example.com", actor: anna })
    const bruno = { customer_id: "cus_b", emails: ["bruno@example.com"] }
    expect(await service.eraseOwner({ ...bruno, actor: agent })).toMatchObject({ unit_ids: [], transfers: 1 })
    const late = service.acceptTransfer({ token: token ?? "", customer_id: "cus_b", email: "bruno@example.com" })

    await expect(late).rejects.toMatchObject({ type: "not_found" })
    expect((await service.listPersonUnits(person)).map(({ id }) => id)).toEqual([unit_id])
  })
})
