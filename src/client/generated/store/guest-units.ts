// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  StoreGuestUnitsClaimBody,
  StoreGuestUnitsClaimResponse,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class StoreGuestUnitsResource {
  constructor(private readonly client: FetchClient) {}

  /** Take the units of an order without an account into the account; the code proves the address. */
  claim(body: StoreGuestUnitsClaimBody, headers?: ClientHeaders) {
    return this.client.fetch<StoreGuestUnitsClaimResponse>("/store/after-sales/claim-guest-units", {
      method: "POST",
      body,
      headers,
    })
  }
}
