import type { MedusaContainer } from "@medusajs/framework/types"
import type { Response } from "supertest"
import { tapBus } from "../../servers/bus"
import { describeStore } from "../../servers/in-process/describe-store"
import { type Call, callRoute } from "./call"
import { type Customer, makeChannel, makeCustomer, makeSecretKey, makeUser, type User } from "./people"

export type Shop = {
  container: MedusaContainer
  address: string
  channel: { id: string; headers: Record<string, string> }
  otherChannel: { id: string; headers: Record<string, string> }
  anna: Customer
  ben: Customer
  manager: User
  agent: User
  technician: User
  viewer: User
  secretKey: Record<string, string>
  call: (id: string, call?: Call) => Promise<Response>
}

/**
 * One booted store for a file of tests: two sales channels with their keys, two customers, a user of each role.
 * `prepare` adds what the file needs; every test starts from there again.
 */
export function httpSuite<T extends object>(
  name: string,
  prepare: (shop: Shop) => Promise<T>,
  tests: (shop: Shop & T) => void
): void {
  describeStore(`http-${name}`, (store) => {
    const shop = {} as Shop & T

    beforeAll(async () => {
      const container = store.container()
      const bus = tapBus(container)
      const address = store.address()
      const channel = await makeChannel(container, "web")
      Object.assign(shop, {
        container,
        address,
        channel,
        otherChannel: await makeChannel(container, "marketplace"),
        anna: await makeCustomer(container, "anna@example.com", channel.headers),
        ben: await makeCustomer(container, "ben@example.com", channel.headers),
        manager: await makeUser(container),
        agent: await makeUser(container, "agent"),
        technician: await makeUser(container, "technician"),
        viewer: await makeUser(container, "viewer"),
        secretKey: await makeSecretKey(container),
        call: (id: string, call?: Call) => callRoute(address, id, call),
      })
      Object.assign(shop, await prepare(shop))
      await bus.drain()
      await store.snapshot()
    })

    describe(name, () => tests(shop))
  })
}
