import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type ChangedOrder = { order_id: string; order_updated_at: string }

const pageSize = 500

type Row = Record<string, unknown> & { id: string; updated_at: Date | string }

async function* pages(
  container: MedusaContainer,
  entity: "order" | "fulfillment",
  fields: string[],
  since: Date
): AsyncGenerator<Row[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  let skip = 0
  let page: Row[] = []

  do {
    const { data } = await query.graph({
      entity,
      fields,
      filters: { updated_at: { $gte: since } },
      pagination: { take: pageSize, skip, order: { id: "ASC" } },
    })
    page = data as unknown as Row[]
    skip += page.length
    yield page
  } while (page.length === pageSize)
}

const stamp = (row: Row) => new Date(row.updated_at).toISOString()

/**
 * Orders that core touched since the instant, page by page. A corrected delivery date touches only the
 * fulfilment, never its order, so fulfilments are asked as well.
 */
export async function* changedOrders(container: MedusaContainer, since: Date): AsyncGenerator<ChangedOrder[]> {
  for await (const page of pages(container, "order", ["id", "updated_at"], since)) {
    yield page.map((order) => ({ order_id: order.id, order_updated_at: stamp(order) }))
  }
  for await (const page of pages(container, "fulfillment", ["id", "updated_at", "order.id"], since)) {
    yield page.flatMap((fulfillment) => {
      const order = fulfillment.order as { id: string } | undefined
      return order ? [{ order_id: order.id, order_updated_at: stamp(fulfillment) }] : []
    })
  }
}
