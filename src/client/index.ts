import type { FetchClient } from "./fetch-client"
import { AfterSalesAdmin } from "./generated/admin"
import { AfterSalesStore } from "./generated/store"

/**
 * Our routes over the JS SDK that a storefront or dashboard already has: its address, its keys, its session.
 *
 * @example
 * const afterSales = new AfterSalesClient(sdk.client)
 * const { units } = await afterSales.store.units.list({ limit: 20 })
 */
export class AfterSalesClient {
  readonly store: AfterSalesStore
  readonly admin: AfterSalesAdmin

  constructor(client: FetchClient) {
    this.store = new AfterSalesStore(client)
    this.admin = new AfterSalesAdmin(client)
  }
}

export type { FetchClient } from "./fetch-client"
