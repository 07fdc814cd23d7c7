import Medusa from "@medusajs/js-sdk"
import { AfterSalesClient } from "../../../src/client"
import { makeStock } from "../harness/stock"
import { httpSuite } from "../harness/suite"

httpSuite("client", makeStock, (shop) => {
  /** The client of Medusa's JS SDK, as a storefront or dashboard has it. */
  const clientOf = (headers: Record<string, string>) =>
    new AfterSalesClient(
      new Medusa({ baseUrl: shop.address, globalHeaders: headers, auth: { type: "jwt", jwtTokenStorageMethod: "memory" } }).client
    )

  it("lists and reads units for their customer", async () => {
    const { store } = clientOf(shop.anna.headers)
    const { units, count } = await store.units.list({ limit: 2, status: ["delivered", "installed"], q: "lario" })
    const { unit } = await store.units.retrieve(units[0].id, { locale: "it" })
    const { coverage } = await store.units.coverage(units[0].id, { cause: "defect" })

    expect(count).toBe(3)
    expect(units).toHaveLength(2)
    expect(unit.id).toBe(units[0].id)
    expect(coverage.result).toBe("covered")
  })

  it("fetches files", async () => {
    const certificate = await clientOf(shop.anna.headers).store.units.certificate(shop.unitIds[0])
    const table = await clientOf(shop.manager.headers).admin.units.export({ order_id: shop.orderId })

    expect(Buffer.from(await certificate.arrayBuffer()).subarray(0, 5).toString()).toBe("%PDF-")
    expect((await table.text()).trim().split("\n")).toHaveLength(4)
  })

  it("writes for staff, with an idempotency key", async () => {
    const { admin } = clientOf(shop.manager.headers)
    const key = { "Idempotency-Key": "one" }
    const first = await admin.warrantyPolicies.create({ code: "a", kind: "plan" }, key)
    const again = await admin.warrantyPolicies.create({ code: "a", kind: "plan" }, key)
    const { warranty_policy } = await admin.warrantyPolicies.update(first.warranty_policy.id, { months_parts: 12 })

    expect(again.warranty_policy.id).toBe(first.warranty_policy.id)
    expect(warranty_policy.versions[0].months_parts).toBe(12)
  })

  it("throws the SDK's own error with our message", async () => {
    await expect(clientOf(shop.ben.headers).store.units.retrieve(shop.unitIds[0])).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining("not found"),
    })
  })
})
