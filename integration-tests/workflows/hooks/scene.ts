import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { picture } from "../../../src/shared/attachments/__tests__/pictures"
import type { ShopTest } from "../../faults/shop-test"
import type { Customer } from "../../servers/shop/shop"
import type { Desk } from "../desk"

/** What is at hand to prepare that somebody can ask for something. */
export type Scene = { test: ShopTest; desk: Desk; heir: Customer }

/** By workflow: prepares what it needs and answers its input. */
export type Inputs = Record<string, (scene: Scene) => Promise<object>>

type Runnable = (container: MedusaContainer) => { run: (args: never) => Promise<unknown> }

/** What the tests go on with, as far as the workflow answers it. */
type Made = { id: string; token: string }

/** Runs a workflow whose result the test goes on with. */
export async function done({ test }: Scene, workflow: Runnable, input: object): Promise<Made> {
  const { result } = (await workflow(test.container).run({ input } as never)) as { result: Made }
  return result
}

let made = 0

/** A name that nothing else carries. */
export const fresh = (prefix: string) => `${prefix}-${++made}`

export const asCustomer = ({ test }: Scene) => ({
  actor: { type: "customer" as const, id: test.customer.id },
  asker: { customer_id: test.customer.id, sales_channel_ids: [test.shop.channelId] },
})

/** A picture as a route has prepared it. */
export async function preparedPicture(name = "leak.png", width = 40) {
  const content = await picture("png", width)
  return {
    name,
    mime: "image/png" as const,
    extension: "png",
    bytes: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
    width,
    height: 20,
    content: content.toString("base64"),
  }
}
