import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Bus, tapBus } from "../servers/bus"
import { describeStore, type StoreInProcess, type StoreSuiteOptions } from "../servers/in-process/describe-store"
import { createCustomer } from "../servers/shop/create-customer"
import { createShop } from "../servers/shop/create-shop"
import type { Customer, Shop } from "../servers/shop/shop"
import { problemsIn } from "./checker"

/** What a test of one shop has at hand; filled before its first test. */
export type ShopTest = {
  container: MedusaContainer
  shop: Shop
  customer: Customer
  bus: Bus
  sql: <Row>(statement: string, params?: unknown[]) => Promise<Row[]>
  /** Waits until every subscriber is done and answers what the checker then finds. */
  problems: () => Promise<string[]>
}

/** A suite with a shop, a customer and a bus that loses, repeats and reorders what it is told to. */
export function describeShop(name: string, suite: (test: ShopTest) => void, options?: StoreSuiteOptions): void {
  const build = (store: StoreInProcess) => {
    const test = {} as ShopTest

    beforeAll(async () => {
      const container = store.container()
      const bus = tapBus(container)
      const knex = () => container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const sql = async <Row>(statement: string, params: unknown[] = []) =>
        (await knex().raw(statement, params as never[])).rows as Row[]
      Object.assign(test, {
        container,
        bus,
        sql,
        problems: async () => (await bus.drain(), problemsIn(sql)),
        shop: await createShop(container),
        customer: await createCustomer(container, "ada@example.com"),
      } satisfies ShopTest)
      await bus.drain()
      await store.snapshot()
    })
    afterEach(async () => {
      test.bus.release()
      test.bus.takeHeld()
      await test.bus.drain()
    })

    suite(test)
  }
  describeStore(`shop-${name}`, build, options)
}
