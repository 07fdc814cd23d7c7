import { acceptOrderTransferWorkflow, requestOrderTransferWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sweep } from "../../src/workflows/sweep"
import { cancelClaim, claimReplacement, replacementLine } from "../servers/shop/claims"
import { createCustomer } from "../servers/shop/create-customer"
import { deliver, pack } from "../servers/shop/parcels"
import { placeOrder } from "../servers/shop/place-order"
import { describeShop } from "./shop-test"

/** What core does without a word, and the sweep finds. */
describeShop("silence", (test) => {
  async function deliveredOrder() {
    const order = await placeOrder(test.container, { ...test, quantities: [1] })
    await deliver(test.container, order.id, await pack(test.container, order.id, order.lines))
    await test.bus.drain()
    return order
  }

  it("makes the replacement of a claim the old unit's successor when it arrives", async () => {
    const { container, shop } = test
    const order = await deliveredOrder()
    const claimId = await claimReplacement(container, { shop, orderId: order.id, lineId: order.lines[0].id })
    expect(await test.problems()).toEqual([])

    const line = { id: await replacementLine(container, claimId), quantity: 1 }
    await deliver(container, order.id, await pack(container, order.id, [line]))

    expect(await test.problems()).toEqual([])
    const units = await test.sql(
      "select status, replaces_id is not null as is_successor from after_sales_unit order by status"
    )
    expect(units).toEqual([
      { status: "delivered", is_successor: true },
      { status: "replaced", is_successor: false },
    ])
  })

  it("takes back the unit of a claim that was cancelled", async () => {
    const { container, shop } = test
    const order = await deliveredOrder()
    const claimId = await claimReplacement(container, {
      shop,
      orderId: order.id,
      lineId: order.lines[0].id,
      isSentBack: true,
    })
    await test.bus.drain()

    await cancelClaim(container, claimId)
    await sweep(container)

    expect(await test.problems()).toEqual([])
    const units = await test.sql("select status from after_sales_unit order by status")
    expect(units).toEqual([{ status: "cancelled" }, { status: "delivered" }])
  })

  it("follows an order to the customer who accepted its transfer", async () => {
    const { container } = test
    const order = await deliveredOrder()
    const heir = await createCustomer(container, "bruno@example.com")
    await requestOrderTransferWorkflow(container).run({
      input: { order_id: order.id, customer_id: heir.id, logged_in_user: heir.id },
    })
    await acceptOrderTransferWorkflow(container).run({
      input: { order_id: order.id, token: await transferToken(order.id) },
    })
    await test.bus.drain()

    await sweep(container)

    expect(await test.problems()).toEqual([])
    const owners = await test.sql("select owner_customer_id, owner_email from after_sales_unit")
    expect(owners).toEqual([{ owner_customer_id: heir.id, owner_email: "bruno@example.com" }])
  })

  async function transferToken(orderId: string): Promise<string> {
    const query = test.container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order_change",
      fields: ["actions.details"],
      filters: { order_id: orderId, change_type: "transfer" },
    })
    return String(data[0].actions[0]?.details?.token)
  }
})
