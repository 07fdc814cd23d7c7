import type { RegisterUnitInput } from "../../src/workflows/installed-base/steps/register-unit"
import { approveRegistrationWorkflow } from "../../src/workflows/installed-base/workflows/approve-registration"
import { registerUnitWorkflow } from "../../src/workflows/installed-base/workflows/register-unit"
import { rejectRegistrationWorkflow } from "../../src/workflows/installed-base/workflows/reject-registration"
import { setUnitSerialWorkflow } from "../../src/workflows/installed-base/workflows/set-unit-serial"
import { sweep } from "../../src/workflows/sweep"
import { describeShop } from "../faults/shop-test"
import { fullPolicy, publishPolicy } from "./policy"
import { recordEvents } from "./recorder"
import { agent, at } from "./shop"

describeShop("wf_registration", (test) => {
  let events: ReturnType<typeof recordEvents>
  beforeAll(() => {
    events = recordEvents(test.container)
  })
  beforeEach(() => {
    events.take()
  })

  const register = (changes: Partial<RegisterUnitInput> = {}) =>
    registerUnitWorkflow(test.container).run({
      input: {
        product_id: test.shop.articles[0].productId,
        product_title: "Espresso machine 1",
        owner_customer_id: test.customer.id,
        owner_email: test.customer.email,
        contract_on: "2026-01-10",
        country_code: "it",
        time_zone: "Europe/Rome",
        purchase_place: "Fiera di Milano",
        actor: { type: "customer", id: test.customer.id },
        ...changes,
      },
      throwOnError: false,
    })
  const approve = (unitId: string) =>
    approveRegistrationWorkflow(test.container).run({ input: { unit_id: unitId, actor: agent }, throwOnError: false })
  const reject = (unitId: string, reason = "The receipt is of another product") =>
    rejectRegistrationWorkflow(test.container).run({
      input: { unit_id: unitId, reason, actor: agent },
      throwOnError: false,
    })
  const errorOf = ({ errors }: { errors: { error: { type?: string; code?: string } }[] }) => errors[0]?.error
  const registered = () =>
    test.sql<{ id: string; status: string; rejected_reason: string | null }>(
      "select id, status, rejected_reason from after_sales_unit where origin = 'registered' order by created_at"
    )

  it("puts what was bought elsewhere into the inbox, where it promises nothing", async () => {
    await publishPolicy(test.container, fullPolicy("five"))
    await test.bus.drain()
    events.take()
    const { result } = await register()
    await sweep(test.container)
    await test.bus.drain()

    expect(events.take()).toEqual([`unit.registered ${result.id}`])
    expect((await at(test).unit(result.id)).status).toBe("pending")
    expect(await at(test).warranties(result.id)).toEqual([])
  })

  it("gives an approved unit the shop's own promise, and not the guarantee that its seller owes", async () => {
    await publishPolicy(test.container, fullPolicy("five"))
    const { result } = await register()
    await test.bus.drain()
    events.take()
    expect((await approve(result.id)).errors).toEqual([])

    expect((await at(test).unit(result.id)).status).toBe("delivered")
    expect(await at(test).warranties(result.id)).toMatchObject([
      { kind: "commercial", starts_on: "2026-01-10", parts_ends_on: "2031-01-10", void_reason: null },
    ])
    expect(events.take()).toEqual(
      [
        `unit.registration_approved ${result.id}`,
        `warranty.issued ${result.id}`,
        `warranty.started ${result.id}`,
      ].sort()
    )
  })

  it("counts from the day of delivery when that was another one than the purchase", async () => {
    await publishPolicy(test.container, fullPolicy("five"))
    const { result } = await register({ delivered_on: "2026-02-20" })
    await approve(result.id)

    expect((await at(test).warranties(result.id))[0].starts_on).toBe("2026-02-20")
  })

  it("decides once: a second approval is told so and writes nothing", async () => {
    const { result } = await register()
    await approve(result.id)

    expect(errorOf(await approve(result.id))).toMatchObject({ type: "conflict", code: "registration_decided" })
    expect(errorOf(await reject(result.id))).toMatchObject({ type: "conflict", code: "registration_decided" })
    expect(await at(test).history(result.id)).toEqual(["registered", "registration_approved"])
  })

  it("decides once when two agents decide at the same time", async () => {
    const { result } = await register()
    const outcomes = await Promise.all([approve(result.id), reject(result.id)])

    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1)
    expect(await at(test).history(result.id)).toHaveLength(2)
  })

  it("keeps the reason of a rejection for the owner to read, and promises nothing", async () => {
    await publishPolicy(test.container, fullPolicy("five"))
    const { result } = await register()
    expect((await reject(result.id)).errors).toEqual([])
    await sweep(test.container)

    expect(await registered()).toEqual([
      { id: result.id, status: "rejected", rejected_reason: "The receipt is of another product" },
    ])
    expect(await at(test).warranties(result.id)).toEqual([])
    expect(events.take()).toContain(`unit.registration_rejected ${result.id}`)
  })

  it("neither approves nor rejects what was sold here", async () => {
    const { order } = await at(test).deliveredOn("2026-02-03")
    const [unit] = await at(test).units(order.id)

    expect(errorOf(await approve(unit.id))).toMatchObject({ code: "not_registered" })
    expect(errorOf(await reject(unit.id))).toMatchObject({ code: "not_registered" })
  })

  it("makes one unit of a request that is sent again, and tells of it once", async () => {
    const first = await register({ idempotency_key: "form-1" })
    const second = await register({ idempotency_key: "form-1" })
    await test.bus.drain()

    expect(second.result.id).toBe(first.result.id)
    expect(await registered()).toHaveLength(1)
    expect(events.take()).toEqual([`unit.registered ${first.result.id}`])
  })

  it("makes one unit of a request that is sent twice at the same time", async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => register({ idempotency_key: "form-2" })))

    expect(new Set(outcomes.map(({ result }) => result.id)).size).toBe(1)
    expect(await registered()).toHaveLength(1)
  })

  it("refuses a key that came with something else before, and takes it of somebody else", async () => {
    await register({ idempotency_key: "form-3" })

    expect(errorOf(await register({ idempotency_key: "form-3", contract_on: "2026-01-11" }))).toMatchObject({
      type: "conflict",
      code: "idempotency_key_reused",
    })
    const { errors } = await register({ idempotency_key: "form-3", actor: agent })
    expect(errors).toEqual([])
    expect(await registered()).toHaveLength(2)
  })

  it("refuses the serial number of a unit that is somebody's, however it is written", async () => {
    const { order } = await at(test).deliveredOn("2026-02-03")
    const [unit] = await at(test).units(order.id)
    await setUnitSerialWorkflow(test.container).run({
      input: { unit_id: unit.id, serial_number: "SN-100", actor: agent },
    })

    expect(errorOf(await register({ serial_number: " sn-100 " }))).toMatchObject({ code: "serial_taken" })
    expect(await registered()).toEqual([])
  })

  it("lets two people claim one number, and gives it to the one whom an agent believes", async () => {
    const first = await register({ serial_number: "SN-7" })
    const stranger = { type: "customer", id: "cus_stranger" } as const
    const second = await register({ serial_number: "SN-7", actor: stranger, owner_email: "stranger@example.com" })
    expect(second.errors).toEqual([])
    expect((await approve(second.result.id)).errors).toEqual([])

    expect(errorOf(await approve(first.result.id))).toMatchObject({ type: "conflict" })
    expect((await at(test).unit(first.result.id)).status).toBe("pending")
  })

  it("gives what an agent enters its promise at the next sweep, without an approval", async () => {
    await publishPolicy(test.container, fullPolicy("five"))
    const { result } = await register({ is_approved: true, actor: agent })
    await sweep(test.container)

    expect((await at(test).warranties(result.id)).map(({ kind }) => kind)).toEqual(["commercial"])
  })

  it.each<[string, Partial<RegisterUnitInput>]>([
    ["a purchase in the future", { contract_on: "2999-01-01" }],
    ["a day that the calendar does not have", { contract_on: "2026-02-30" }],
    ["a delivery in the future", { delivered_on: "2999-01-01" }],
    ["an unknown time zone", { time_zone: "Europe/Atlantis" }],
    ["an unreadable serial number", { serial_number: "\u200b" }],
  ])("refuses %s and writes nothing", async (_, changes) => {
    expect(errorOf(await register(changes))).toMatchObject({ type: "invalid_data" })
    expect(await registered()).toEqual([])
  })
})
