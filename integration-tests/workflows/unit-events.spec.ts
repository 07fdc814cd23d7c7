import type { MedusaContainer } from "@medusajs/framework/types"
import * as flows from "../../src/workflows"
import { describeShop } from "../faults/shop-test"
import { line, sell } from "../http/harness/orders"
import { createCustomer } from "../servers/shop/create-customer"
import type { Customer } from "../servers/shop/shop"
import { codesOf, deskOf, type Outcome } from "./desk"
import { fresh } from "./hooks/scene"
import { fullPolicy, publishPolicy } from "./policy"
import { recordAll } from "./recorder"
import { agent, at } from "./shop"

type Runner = (container: MedusaContainer) => { run: (args: never) => Promise<unknown> }

/** What the bus hears of units and their promises: each thing once, with ids alone. */
describeShop(
  "wf_unit_events",
  (test) => {
    const desk = deskOf(test)
    let told: ReturnType<typeof recordAll>
    let heir: Customer
    let productId: string
    beforeAll(async () => {
      told = recordAll(test.container)
      heir = await createCustomer(test.container, "heir@example.com")
      productId = test.shop.articles[3].productId
      const content = { scope_type: "product" as const, scope_ids: [productId], is_transferable: false }
      await publishPolicy(test.container, fullPolicy("own", { content }))
      await told.take()
    })

    const run = <Result = { id: string; token: string }>(workflow: Runner, input: object) =>
      workflow(test.container).run({ input: { actor: agent, ...input }, throwOnError: false } as never) as Promise<
        Outcome<Result>
      >
    const twice = async (workflow: Runner, input: object) => [await run(workflow, input), await run(workflow, input)]
    const atOnce = (workflow: Runner, input: object) => Promise.all([run(workflow, input), run(workflow, input)])
    const unit = async () => (await desk.units()).unit_ids[0]
    const warrantyOf = async (unitId: string, kind = "statutory") =>
      (await at(test).warranties(unitId)).find((warranty) => warranty.kind === kind)?.id ?? `no ${kind}`
    /** A unit with a promise of the shop's own beside the law's. */
    const promised = async () => {
      const placed_at = new Date(Date.now() + 1000).toISOString()
      const { unit_ids } = await sell(test.container, {
        customer_id: test.customer.id,
        email: test.customer.email,
        placed_at,
        lines: [line({ product_id: productId, fulfillments: [] })],
      })
      return unit_ids[0]
    }
    const hour = (n: number) => new Date(Date.now() - n * 3_600_000).toISOString()

    it("a fact is told once, however often it is recorded, and another time for it is a correction", async () => {
      const id = await promised()
      const facts = ["shipped_at", "delivered_at", "installed_at", "returned_at", "scrapped_at"] as const
      await told.take()
      for (const [n, fact] of facts.entries()) {
        const input = { unit_id: id, fact, at: hour(10 - n) }
        const answers =
          n % 2 ? await atOnce(flows.recordUnitFactWorkflow, input) : await twice(flows.recordUnitFactWorkflow, input)
        expect(answers.flatMap(codesOf)).toEqual([])
        const events = await told.take(id)
        const name = `unit.${fact.replace("_at", "")}`
        expect(events.filter(([event]) => event === name)).toEqual([[name, { id }]])
        expect(events.filter(([event]) => event.startsWith("unit."))).toHaveLength(1)
      }
      const other = { unit_id: id, fact: "installed_at", at: hour(20) }
      expect(codesOf(await run(flows.recordUnitFactWorkflow, other))).toEqual(["fact_known"])
      const correction = { ...other, reason_code: "typing_error" }
      await twice(flows.correctUnitFactWorkflow, correction)
      expect((await told.take(id)).filter(([name]) => name.startsWith("unit."))).toEqual([["unit.corrected", { id }]])
    })

    it("a delivery tells of the promises that start by it, each with its unit", async () => {
      const unit_id = await promised()
      const ids = [await warrantyOf(unit_id), await warrantyOf(unit_id, "commercial")]
      await told.take()
      await run(flows.recordUnitFactWorkflow, { unit_id, fact: "delivered_at", at: hour(1) })
      const events = await told.take()
      expect(events[0]).toEqual(["unit.delivered", { id: unit_id }])
      expect(events.slice(1).sort()).toEqual(ids.map((id) => ["warranty.started", { id, unit_id }]).sort())
    })

    it("a serial number is told when it changes, and not when it is read once more", async () => {
      const id = await unit()
      const serial_number = fresh("SN")
      await told.take()
      await twice(flows.setUnitSerialWorkflow, { unit_id: id, serial_number })
      expect(await told.take(id)).toEqual([["unit.serial_set", { id }]])
      const other = await unit()
      await told.take()
      const taken = await run(flows.setUnitSerialWorkflow, {
        unit_id: other,
        serial_number: ` ${serial_number.toLowerCase()} `,
      })
      expect(taken.errors[0].error.type).toBe("conflict")
      await run(flows.setUnitSerialWorkflow, { unit_id: id, serial_number: null })
      expect(await told.take(id, other)).toEqual([["unit.serial_set", { id }]])
    })

    it("a scan tells of the units that got a number, once", async () => {
      const { order_id, unit_ids } = await desk.units(2)
      const serials = [fresh("SCAN"), fresh("SCAN")]
      await told.take()
      await twice(flows.scanUnitSerialsWorkflow, { order_id, serials })
      const events = await told.take(...unit_ids)
      expect(events.map(([name, { id }]) => `${name} ${id}`).sort()).toEqual(
        unit_ids.map((id) => `unit.serial_set ${id}`).sort()
      )
    })

    it("a transfer is told at each step, with its own id, and what ends by it", async () => {
      const unit_id = await promised()
      const commercial = await warrantyOf(unit_id, "commercial")
      const owner = { customer_id: test.customer.id, actor: { type: "customer", id: test.customer.id } }
      const invite = () => run(flows.requestTransferWorkflow, { unit_id, to_email: heir.email, ...owner })
      const open = async () =>
        (
          await test.sql<{ id: string }>(
            "select id from after_sales_unit_transfer where unit_id = ? order by created_at desc limit 1",
            [unit_id]
          )
        )[0].id
      await told.take()
      await invite()
      const first = await open()
      await run(flows.cancelTransferWorkflow, { unit_id })
      const { result: second } = await invite()
      const secondId = await open()
      await run(flows.declineTransferWorkflow, { token: second.token })
      const { result: third } = await invite()
      const thirdId = await open()
      const accept = { token: third.token, customer_id: heir.id, email: heir.email }
      const answers = await atOnce(flows.acceptTransferWorkflow, accept)
      expect(answers.filter(({ errors }) => errors.length)).toHaveLength(1)
      expect(await told.take(unit_id)).toEqual([
        ["unit.transfer_requested", { id: unit_id, transfer_id: first }],
        ["unit.transfer_cancelled", { id: unit_id, transfer_id: first }],
        ["unit.transfer_requested", { id: unit_id, transfer_id: secondId }],
        ["unit.transfer_declined", { id: unit_id, transfer_id: secondId }],
        ["unit.transfer_requested", { id: unit_id, transfer_id: thirdId }],
        ["unit.transferred", { id: unit_id, transfer_id: thirdId }],
        ["warranty.voided", { id: commercial, unit_id }],
      ])
    })

    it("a replacement is told of the old unit, and what it was owed goes on in the new one", async () => {
      const [old, next] = [await unit(), await unit()]
      await told.take()
      const input = { unit_id: old, by_unit_id: next, at: hour(1) }
      const answers = await atOnce(flows.replaceUnitWorkflow, input)
      expect(answers.flatMap(codesOf)).toEqual(["fact_known"])
      const events = await told.take(old, next)
      expect(events.filter(([name]) => name === "unit.replaced")).toEqual([["unit.replaced", { id: old }]])
      expect(codesOf(await run(flows.replaceUnitWorkflow, { ...input, unit_id: next, by_unit_id: next }))).toEqual([
        "not_a_replacement",
      ])
    })

    it("an extension is told once for its cause, also when two give it at once", async () => {
      const unit_id = await unit()
      const id = await warrantyOf(unit_id)
      const input = { warranty_id: id, cause: "goodwill", cause_id: fresh("letter"), months: 3 }
      await told.take()
      await atOnce(flows.extendWarrantyWorkflow, input)
      await run(flows.extendWarrantyWorkflow, input)
      expect(await told.take(id)).toEqual([["warranty.extended", { id, unit_id }]])
      const [{ count }] = await test.sql<{ count: number }>(
        "select count(*)::int as count from after_sales_warranty_extension where warranty_id = ?",
        [id]
      )
      expect(count).toBe(1)
    })

    it("an end that was shown comes closer by a person's word alone, told once", async () => {
      const unit_id = await unit()
      const id = await warrantyOf(unit_id)
      await run(flows.markWarrantiesShownWorkflow, { ids: [id], actor: { type: "customer", id: test.customer.id } })
      const correction = { unit_id, fact: "delivered_at", at: hour(24 * 37), reason_code: "typing_error" }
      await run(flows.correctUnitFactWorkflow, correction)
      const [before] = await at(test).warranties(unit_id)
      await told.take()
      const answers = await atOnce(flows.shortenWarrantyWorkflow, { warranty_id: id, reason_code: "carrier_evidence" })
      expect(answers.flatMap(codesOf)).toEqual(["nothing_to_shorten"])
      expect(await told.take(id)).toEqual([["warranty.shortened", { id, unit_id }]])
      const [after] = await at(test).warranties(unit_id)
      expect(String(after.parts_ends_on) < String(before.parts_ends_on)).toBe(true)
    })

    it("a promise of the shop ends once, and the law's never", async () => {
      const unit_id = await promised()
      const id = await warrantyOf(unit_id, "commercial")
      await told.take()
      const answers = await atOnce(flows.voidWarrantyWorkflow, { warranty_id: id, reason: "opened by force" })
      expect(answers.flatMap(codesOf)).toEqual(["already_void"])
      const law = { warranty_id: await warrantyOf(unit_id), reason: "opened by force" }
      expect(codesOf(await run(flows.voidWarrantyWorkflow, law))).toEqual(["statutory_warranty"])
      expect(await told.take()).toEqual([["warranty.voided", { id, unit_id }]])
    })

    it("a policy is told when it is made, published and retired, once each", async () => {
      await told.take()
      const { result } = await run(flows.createWarrantyPolicyWorkflow, {
        ...fullPolicy(fresh("policy"), { content: { scope_type: "product", scope_ids: ["prod_none"] } }),
      })
      const { id } = result
      const input = { policy_id: id }
      const published = await atOnce(flows.publishWarrantyPolicyWorkflow, input)
      const retired = await atOnce(flows.retireWarrantyPolicyWorkflow, input)
      const events = (await told.take(id)).map(([name, data]) => [name, data.id])
      expect([...published, ...retired].filter(({ errors }) => !errors.length)).toHaveLength(events.length - 1)
      expect([...new Set(events.map(([name]) => name))]).toEqual([
        "warranty_policy.created",
        "warranty_policy.published",
        "warranty_policy.retired",
      ])
      expect(events.every(([, of]) => of === id)).toBe(true)
    })
  },
  { isShared: true }
)
