import type { RegisterUnitInput } from "../../../src/modules/installed-base"
import { describeInstalledBase } from "./installed-base-suite"
import { agent, anna, anOrder, sold } from "./orders"

const now = new Date("2026-06-01T12:00:00.000Z")
const bought = (change: Partial<RegisterUnitInput> = {}): RegisterUnitInput => ({
  product_id: "prod_washer",
  product_title: "Washing machine",
  serial_number: "REG-1",
  owner_customer_id: "cus_anna",
  owner_email: "Anna@Example.com ",
  contract_on: "2026-02-28",
  country_code: "it",
  time_zone: "Europe/Rome",
  price_paid: "399.00",
  currency_code: "eur",
  purchase_place: "A shop in Bologna",
  actor: anna,
  now,
  ...change,
})

describeInstalledBase("a unit bought elsewhere", ({ service, sql }) => {
  const read = async (id: string) => (await sql(`select * from after_sales_unit where id = ?`, [id]))[0]

  it("waits in the inbox and promises nothing", async () => {
    const { id, is_new } = await service.registerUnit(bought())
    expect(is_new).toBe(true)
    expect(await read(id)).toMatchObject({
      status: "pending",
      origin: "registered",
      owner_email: "anna@example.com",
      contract_on: "2026-02-28",
      confirmed_at: null,
      price_paid: "399.00",
    })
    expect(await service.retrieveWarrantySubjects([id])).toMatchObject([
      {
        origin: "registered",
        is_confirmed: false,
        contract_on: "2026-02-28",
        delivered_at: "2026-02-27T23:00:00.000Z",
      },
    ])
    expect((await service.listAdminUnits({ registered_state: "pending" })).units.map((unit) => unit.id)).toEqual([id])
  })

  it("doesn't wait together with more than nineteen others of the same customer", async () => {
    const register = (count: number, change: Partial<RegisterUnitInput> = {}) =>
      service.registerUnit(bought({ serial_number: null, idempotency_key: `key-${count}`, ...change }))
    const first = await register(0)
    for (let count = 1; count < 20; count++) {
      await register(count)
    }
    await expect(register(20)).rejects.toMatchObject({ type: "not_allowed", code: "too_many_registrations" })
    expect(await register(19)).toMatchObject({ is_new: false })
    expect(await register(21, { actor: { type: "customer", id: "cus_bruno" } })).toMatchObject({ is_new: true })
    expect(await register(22, { actor: agent })).toMatchObject({ is_new: true })

    await service.rejectRegistration({ unit_id: first.id, reason: "No receipt", actor: agent })
    expect(await register(20)).toMatchObject({ is_new: true })
  })

  it("is approved once, and its serial number is its own from then on", async () => {
    const { id } = await service.registerUnit(bought())
    expect(await service.approveRegistration({ unit_id: id, actor: agent, now })).toEqual({ id, facts_rev: 2 })
    expect(await read(id)).toMatchObject({
      status: "delivered",
      registered_state: "approved",
      confirmed_at: expect.anything(),
    })
    for (const again of [
      service.approveRegistration({ unit_id: id, actor: agent }),
      service.rejectRegistration({ unit_id: id, reason: "no", actor: agent }),
    ]) {
      await expect(again).rejects.toMatchObject({ code: "registration_decided", details: { state: "approved" } })
    }
    const [sibling] = (await service.reconcileOrder(anOrder(), sold)).created
    const twin = service.setSerial({ unit_id: sibling, serial_number: "reg-1", actor: agent })
    await expect(twin).rejects.toMatchObject({ code: "serial_taken" })
  })

  it("is rejected with a reason that its owner can read, and the history has none of the words", async () => {
    const { id } = await service.registerUnit(bought())
    await service.rejectRegistration({ unit_id: id, reason: "The receipt is Bruno's", actor: agent })
    expect(await read(id)).toMatchObject({ status: "rejected", rejected_reason: "The receipt is Bruno's" })
    expect(await sql(`select kind, data from after_sales_unit_event order by created_at`)).toEqual([
      { kind: "registered", data: { origin: "registered", state: "pending" } },
      { kind: "registration_rejected", data: {} },
    ])
  })

  it("whose number another unit carries is a conflict that names nobody", async () => {
    const [sold1] = (await service.reconcileOrder(anOrder(), sold)).created
    await service.setSerial({ unit_id: sold1, serial_number: "REG 1", actor: agent })
    const refused = service.registerUnit(bought({ serial_number: "reg1", actor: { type: "customer", id: "cus_eve" } }))
    await expect(refused).rejects.toMatchObject({ type: "conflict", code: "serial_taken" })
    await expect(refused).rejects.toMatchObject({ message: expect.not.stringMatching(/anna|cus_/i) })
  })

  it("can't be queued twice by one person, but by two, and the first approved wins", async () => {
    const eve = {
      owner_customer_id: "cus_eve",
      owner_email: "eve@example.com",
      actor: { type: "customer", id: "cus_eve" },
    } as const
    const first = await service.registerUnit(bought())
    await expect(service.registerUnit(bought({ serial_number: "reg-1 " }))).rejects.toMatchObject({
      code: "serial_taken",
    })
    const second = await service.registerUnit(bought(eve))
    await service.approveRegistration({ unit_id: second.id, actor: agent })
    await expect(service.approveRegistration({ unit_id: first.id, actor: agent })).rejects.toMatchObject({
      code: "serial_taken",
    })
    expect(await read(first.id)).toMatchObject({ registered_state: "pending", facts_rev: 1 })
  })

  it("is one, however often the same request comes", async () => {
    const request = bought({ idempotency_key: "key-1" })
    const results = await Promise.all(Array.from({ length: 8 }, () => service.registerUnit(request)))
    expect(new Set(results.map(({ id }) => id)).size).toBe(1)
    expect(results.filter(({ is_new }) => is_new)).toHaveLength(1)
    await expect(service.registerUnit({ ...request, contract_on: "2026-02-27" })).rejects.toMatchObject({
      code: "idempotency_key_reused",
    })
    const other = await service.registerUnit({
      ...request,
      serial_number: "REG-2",
      actor: { type: "customer", id: "cus_eve" },
    })
    expect(other.is_new).toBe(true)
  })

  it("is approved at once when an agent enters it", async () => {
    const { id } = await service.registerUnit(bought({ is_approved: true, actor: agent, delivered_on: "2026-03-02" }))
    expect(await read(id)).toMatchObject({ status: "delivered", registered_state: "approved" })
  })

  it.each([
    ["contract_on", { contract_on: "2026-06-02" }],
    ["contract_on", { contract_on: "2026-02-29" }],
    ["contract_on", { contract_on: "1969-01-01" }],
    ["delivered_on", { delivered_on: "tomorrow" }],
    ["time_zone", { time_zone: "Mars/Olympus" }],
    ["serial_number", { serial_number: "\u200b" }],
  ])("is refused when %s is wrong: %j", async (field, change) => {
    await expect(service.registerUnit(bought(change))).rejects.toMatchObject({
      type: "invalid_data",
      message: expect.stringContaining(field),
    })
    expect(await sql(`select 1 from after_sales_unit`)).toEqual([])
  })

  it("is the only kind that is approved or rejected", async () => {
    const [unit_id] = (await service.reconcileOrder(anOrder(), sold)).created
    await expect(service.approveRegistration({ unit_id, actor: agent })).rejects.toMatchObject({
      code: "not_registered",
    })
  })
})
