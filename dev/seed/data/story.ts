/** Article number and quantity. */
export type Items = [sku: string, quantity: number][]

/** A parcel: what is in it (everything, if not said) and how many days after the order it left and arrived. */
export type Parcel = { items?: Items; shipped?: number; delivered?: number }

export type Aftermath =
  | { kind: "cancelled" }
  | { kind: "return_requested"; items: Items }
  | { kind: "returned"; items: Items; after: number }
  | { kind: "claimed"; items: Items; after: number; replacement: Items; replacementDelivered?: number }
  | { kind: "exchanged"; items: Items; after: number; replacement: Items; replacementDelivered?: number }

/** What became of one order. */
export type OrderStory = {
  daysAgo: number
  customer: string
  items: Items
  /** Quantities that an edit sets before anything is sent; an article not ordered is added. */
  edit?: Items
  parcels: Parcel[]
  then?: Aftermath
}

/** "LU-ST, 3 FI-1" is one LU-ST and three FI-1. */
export function articles(text: string): Items {
  return text.split(",").map((part) => {
    const [last, first] = part.trim().split(" ").reverse()
    return [last, Number(first ?? 1)]
  })
}

type Where = [daysAgo: number, customer: string, items: string]

const order = ([daysAgo, customer, items]: Where): OrderStory => ({
  daysAgo,
  customer,
  items: articles(items),
  parcels: [],
})

export const placed = (...where: Where): OrderStory => order(where)

export const shipped = (...where: Where): OrderStory => ({ ...order(where), parcels: [{ shipped: 1 }] })

/** Sent after a day and there two to four days later, as the date happens to fall. */
export const delivered = (...where: Where): OrderStory => ({
  ...order(where),
  parcels: [{ shipped: 1, delivered: 3 + (where[0] % 3) }],
})

/** The first parcel has arrived, the second, if there is one, is on its way. */
export const partDelivered = (where: Where, first: string, second?: string): OrderStory => ({
  ...order(where),
  parcels: [
    { items: articles(first), shipped: 1, delivered: 3 },
    ...(second ? [{ items: articles(second), shipped: 4 }] : []),
  ],
})

export const edited = (story: OrderStory, edit: string): OrderStory => ({ ...story, edit: articles(edit) })

export const cancelled = (...where: Where): OrderStory => ({ ...order(where), then: { kind: "cancelled" } })

export const returned = (where: Where, items: string, after: number): OrderStory => ({
  ...delivered(...where),
  then: { kind: "returned", items: articles(items), after },
})

export const returnRequested = (where: Where, items: string): OrderStory => ({
  ...delivered(...where),
  then: { kind: "return_requested", items: articles(items) },
})

/** `days`: when the shop took the claim, and when the replacement arrived. */
export const replaced = (
  kind: "claimed" | "exchanged",
  where: Where,
  items: string,
  replacement: string,
  days: [after: number, replacementDelivered?: number]
): OrderStory => ({
  ...delivered(...where),
  then: {
    kind,
    items: articles(items),
    replacement: articles(replacement),
    after: days[0],
    replacementDelivered: days[1],
  },
})
