import type { FetchClient } from "./fetch-client"
import { AfterSalesAdmin } from "./generated/admin"
import { AfterSalesStore } from "./generated/store"

export type AfterSalesClientOptions = {
  /** The token of somebody without an account, from `store.guestAccess.verify`; asked for at each request. */
  guestToken?: () => string | null | undefined
}

/**
 * Our routes over the JS SDK that a storefront or dashboard already has: its address, its keys, its session.
 *
 * @example
 * const afterSales = new AfterSalesClient(sdk.client)
 * const { units } = await afterSales.store.units.list({ limit: 20 })
 *
 * @example
 * const asGuest = new AfterSalesClient(sdk.client, { guestToken: () => sessionStorage.getItem("guest") })
 */
export class AfterSalesClient {
  readonly store: AfterSalesStore
  readonly admin: AfterSalesAdmin

  constructor(client: FetchClient, { guestToken }: AfterSalesClientOptions = {}) {
    this.store = new AfterSalesStore(guestToken ? showingToken(client, guestToken) : client)
    this.admin = new AfterSalesAdmin(client)
  }
}

function showingToken(client: FetchClient, guestToken: () => string | null | undefined): FetchClient {
  return {
    fetch: (input, init) => {
      const token = guestToken()
      const headers = token ? { "x-after-sales-guest": token, ...init?.headers } : init?.headers
      return client.fetch(input, { ...init, headers })
    },
  }
}

export type { FetchClient } from "./fetch-client"
