import type { MedusaContainer } from "@medusajs/framework/types"
import { updateFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import type { ShopTest } from "../faults/shop-test"
import { deliver, pack } from "../servers/shop/parcels"
import { type PlacedOrder, placeOrder } from "../servers/shop/place-order"

export const agent = { type: "user", id: "user_anna" } as const

export type StoredUnit = {
  id: string
  status: string
  unit_index: number
  order_line_id: string
  product_id: string
  serial_number: string | null
  owner_customer_id: string | null
  owner_email: string | null
  confirmed_at: Date | null
  flagged_reason: string | null
  pieces: number
  buyer_kind: string
  country_code: string | null
  region_code: string | null
  returned_at: Date | null
}

export type StoredWarranty = {
  id: string
  unit_id: string
  kind: string
  source_key: string
  starts_on: string | null
  parts_ends_on: string | null
  void_reason: string | null
  policy_version: number | null
  carried_from_id: string | null
}

/** Reads and acts for tests of workflows, in the shop's words. */
export function at(test: ShopTest) {
  const { sql } = test
  const place = (...quantities: number[]) => placeOrder(test.container, { ...test, quantities })
  /** Pieces of an order arrive on the day, or now. Answers the parcel. */
  const deliverLines = async ({ id, lines }: PlacedOrder, day?: string) => {
    const parcel = await pack(test.container, id, lines)
    await deliver(test.container, id, parcel)
    if (day) {
      await moveDelivery(test.container, parcel, day)
    }
    await test.bus.drain()
    return parcel
  }

  return {
    place,
    deliver: deliverLines,
    units: (orderId: string) =>
      sql<StoredUnit>("select * from after_sales_unit where order_id = ? order by order_line_id, unit_index", [
        orderId,
      ]),
    unit: async (id: string) => (await sql<StoredUnit>("select * from after_sales_unit where id = ?", [id]))[0],
    warranties: (unitId: string) =>
      sql<StoredWarranty>(
        `select id, unit_id, kind, source_key, starts_on::text, parts_ends_on::text, void_reason, policy_version,
           carried_from_id
         from after_sales_warranty where unit_id = ? and deleted_at is null order by source_key`,
        [unitId]
      ),
    history: async (unitId: string) =>
      (
        await sql<{ kind: string }>(
          "select kind from after_sales_unit_event where unit_id = ? order by created_at, id",
          [unitId]
        )
      ).map(({ kind }) => kind),
    /** An order of the first article that arrived on the day, with its units and warranties in place. */
    deliveredOn: async (day: string, quantity = 1) => {
      const order = await place(quantity)
      return { order, parcel: await deliverLines(order, day) }
    },
  }
}

/** Core stamps deliveries with the present; a shop's history is told by correcting the fulfilment. */
export async function moveDelivery(container: MedusaContainer, parcelId: string, day: string): Promise<void> {
  await updateFulfillmentWorkflow(container).run({
    input: { id: parcelId, delivered_at: new Date(`${day}T10:00:00.000Z`) },
  })
}
