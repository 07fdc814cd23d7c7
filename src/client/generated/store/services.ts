// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  StoreServiceListResponse,
  StoreServicesListQuery,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class StoreServicesResource {
  constructor(private readonly client: FetchClient) {}

  /** What the shop offers after the sale, and for a unit whether it may be asked for and why not. */
  list(query?: StoreServicesListQuery, headers?: ClientHeaders) {
    return this.client.fetch<StoreServiceListResponse>("/store/after-sales/services", { query, headers })
  }
}
