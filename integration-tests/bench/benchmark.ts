import { createDatabase, type Postgres, urlOf } from "../servers/database"
import { type Server, startServer } from "../servers/server"
import type { Customer, Shop } from "../servers/shop/shop"

/** What each part of the benchmark finds ready. */
export type Benchmark = {
  postgres: Postgres
  /** The store's folder. */
  store: string
  workspace: string
  /** A database with plugin and shop that each part copies. */
  template: string
  shop: Shop
  customer: Customer
  isQuick: boolean
}

/** Starts a server on a fresh copy of the shop. */
export async function startOnCopy(
  { postgres, store, template }: Benchmark,
  name: string,
  withPlugin = true
): Promise<Server & { database: string }> {
  await createDatabase(postgres, name, template)
  const server = await startServer(store, { databaseUrl: urlOf(postgres, name), withPlugin })

  return { ...server, database: name }
}

export const storeHeaders = ({ shop, customer }: Benchmark): Record<string, string> => ({
  "x-publishable-api-key": shop.publishableKey,
  authorization: `Bearer ${customer.token}`,
})
