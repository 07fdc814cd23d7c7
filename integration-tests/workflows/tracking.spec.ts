import {
  acceptOrderTransferWorkflow,
  createCustomerGroupsWorkflow,
  createCustomersWorkflow,
  linkCustomersToCustomerGroupWorkflow,
  requestOrderTransferWorkflow,
} from "@medusajs/medusa/core-flows"
import type { SetProductSettingInput } from "../../src/workflows/installed-base/steps/set-product-setting"
import { recordUnitFactWorkflow } from "../../src/workflows/installed-base/workflows/record-unit-fact"
import { setProductSettingWorkflow } from "../../src/workflows/installed-base/workflows/set-product-setting"
import { updateSettingsWorkflow } from "../../src/workflows/platform/workflows/update-settings"
import { sweep } from "../../src/workflows/sweep"
import { describeShop } from "../faults/shop-test"
import { createCustomer } from "../servers/shop/create-customer"
import { editQuantity } from "../servers/shop/edit-order"
import { placeOrder } from "../servers/shop/place-order"
import { agent, at } from "./shop"

describeShop("wf_tracking", (test) => {
  const setProduct = (article: number, setting: Omit<SetProductSettingInput, "product_id">) =>
    setProductSettingWorkflow(test.container).run({
      input: { product_id: test.shop.articles[article].productId, actor: agent, ...setting },
    })
  const unitsOf = async (...quantities: number[]) => {
    const order = await at(test).place(...quantities)
    await test.bus.drain()
    return { order, units: await at(test).units(order.id) }
  }
  const statutory = async (unitId: string) =>
    (await at(test).warranties(unitId)).find((warranty) => warranty.kind === "statutory")

  describe("a product's switch", () => {
    it("makes no unit of an excluded product, and leaves the other lines alone", async () => {
      await setProduct(0, { tracking: "excluded" })
      const { units } = await unitsOf(2, 1)

      expect(units.map(({ product_id }) => product_id)).toEqual([test.shop.articles[1].productId])
    })

    it("makes one unit for all pieces of a product that is not tracked one by one", async () => {
      await setProduct(0, { tracking: "not_tracked" })
      const { order, units } = await unitsOf(3)
      expect(units.map(({ pieces }) => pieces)).toEqual([3])

      await editQuantity(test.container, order.id, { id: order.lines[0].id, quantity: 5 })
      await test.bus.drain()
      expect((await at(test).units(order.id)).map(({ pieces, status }) => [pieces, status])).toEqual([[5, "ordered"]])
    })

    it("counts for what is sold from now on: what was sold keeps its units", async () => {
      const { order } = await unitsOf(2)
      await setProduct(0, { tracking: "excluded" })
      await sweep(test.container)
      expect((await at(test).units(order.id)).map(({ status }) => status)).toEqual(["ordered", "ordered"])

      expect((await unitsOf(1)).units).toEqual([])
    })

    it("gives a used thing the shorter term that was agreed, and never less than the law's least", async () => {
      await setProduct(0, { condition: "used", used_guarantee_months: 12 })
      const agreed = await at(test).deliveredOn("2026-02-03")
      await setProduct(0, { used_guarantee_months: 6 })
      const tooShort = await at(test).deliveredOn("2026-02-03")
      await setProduct(0, { used_guarantee_months: null })
      const silent = await at(test).deliveredOn("2026-02-03")
      await sweep(test.container)

      const ends = []
      for (const { order } of [agreed, tooShort, silent]) {
        ends.push((await statutory((await at(test).units(order.id))[0].id))?.parts_ends_on)
      }
      expect(ends).toEqual(["2027-02-03", "2027-02-03", "2028-02-03"])
    })

    it("T-012: waits for the installation of what the seller installs", async () => {
      await setProduct(0, { is_installed_by_seller: true })
      const { order } = await at(test).deliveredOn("2026-01-10")
      await sweep(test.container)
      const [unit] = await at(test).units(order.id)
      expect(await statutory(unit.id)).toMatchObject({ starts_on: null })

      await recordUnitFactWorkflow(test.container).run({
        input: { unit_id: unit.id, fact: "installed_at", at: "2026-01-24T09:00:00.000Z", actor: agent },
      })
      expect(await statutory(unit.id)).toMatchObject({ starts_on: "2026-01-24", parts_ends_on: "2028-01-24" })
    })
  })

  describe("who bought it", () => {
    it("owes a business no guarantee that the law gives to consumers", async () => {
      const { result: groups } = await createCustomerGroupsWorkflow(test.container).run({
        input: { customersData: [{ name: "Hotels" }] },
      })
      const buyer = await createCustomer(test.container, "hotel@example.com")
      await linkCustomersToCustomerGroupWorkflow(test.container).run({
        input: { id: groups[0].id, add: [buyer.id] },
      })
      await updateSettingsWorkflow(test.container).run({
        input: { patch: { business_customer_group_ids: [groups[0].id] }, actor: agent },
      })
      const order = await placeOrder(test.container, { ...test, customer: buyer, quantities: [1] })
      const consumer = await at(test).place(1)
      await test.bus.drain()

      const [unit] = await at(test).units(order.id)
      expect(unit.buyer_kind).toBe("business")
      expect(await at(test).warranties(unit.id)).toEqual([])
      const [other] = await at(test).units(consumer.id)
      expect(other.buyer_kind).toBe("consumer")
      expect(await at(test).warranties(other.id)).toHaveLength(1)
    })

    it("hangs a guest's units on the e-mail address alone, in lower case", async () => {
      const { result } = await createCustomersWorkflow(test.container).run({
        input: { customersData: [{ email: "Guest@Example.com" }] },
      })
      const guest = { id: result[0].id, email: "Guest@Example.com", token: "" }
      const order = await placeOrder(test.container, { ...test, customer: guest, quantities: [1] })
      await test.bus.drain()

      expect((await at(test).units(order.id))[0]).toMatchObject({
        owner_customer_id: null,
        owner_email: "guest@example.com",
      })
    })

    it("moves the units of an order whose transfer was accepted, by the sweep, and their warranties with them", async () => {
      const { order } = await unitsOf(2)
      const heir = await createCustomer(test.container, "bruno@example.com")
      await requestOrderTransferWorkflow(test.container).run({
        input: { order_id: order.id, customer_id: heir.id, logged_in_user: heir.id },
      })
      const [{ token }] = await test.sql<{ token: string }>(
        "select details ->> 'token' as token from order_change_action where order_id = ? and action = 'TRANSFER_CUSTOMER'",
        [order.id]
      )
      await acceptOrderTransferWorkflow(test.container).run({ input: { order_id: order.id, token } })
      await sweep(test.container)

      const owners = (await at(test).units(order.id)).map(({ owner_customer_id }) => owner_customer_id)
      expect(owners).toEqual([heir.id, heir.id])
      expect(await test.sql("select distinct owner_customer_id from after_sales_warranty")).toEqual([
        { owner_customer_id: heir.id },
      ])
    })
  })

  describe("orders from before the plugin", () => {
    const installTomorrow = () =>
      test.sql(
        `update after_sales_setting set value = to_jsonb(to_char(now() + interval '1 day', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
         where key = 'units_since'`
      )

    it("make no units, neither by event nor by sweep, nor when they change later", async () => {
      await installTomorrow()
      const { order, units } = await unitsOf(2)
      expect(units).toEqual([])

      await editQuantity(test.container, order.id, { id: order.lines[0].id, quantity: 3 })
      await test.bus.drain()
      await sweep(test.container)
      expect(await at(test).units(order.id)).toEqual([])
    })

    it("are followed once they have units", async () => {
      const { order } = await unitsOf(2)
      await installTomorrow()
      await editQuantity(test.container, order.id, { id: order.lines[0].id, quantity: 3 })
      await test.bus.drain()

      expect(await at(test).units(order.id)).toHaveLength(3)
    })
  })
})
