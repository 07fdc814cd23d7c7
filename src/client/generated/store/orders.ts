// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  StoreAfterSalesOrderListResponse,
  StoreAfterSalesOrderResponse,
  StoreOrdersListQuery,
  StoreOrdersRetrieveQuery,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class StoreOrdersResource {
  constructor(private readonly client: FetchClient) {}

  /** The customer's orders that have units, with number, day and titles. */
  list(query?: StoreOrdersListQuery, headers?: ClientHeaders) {
    return this.client.fetch<StoreAfterSalesOrderListResponse>("/store/after-sales/orders", { query, headers })
  }

  /** One order's units with their warranties. */
  retrieve(id: string, query?: StoreOrdersRetrieveQuery, headers?: ClientHeaders) {
    return this.client.fetch<StoreAfterSalesOrderResponse>(`/store/after-sales/orders/${encodeURIComponent(id)}`, {
      query,
      headers,
    })
  }
}
