// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  StoreGuestAccessRequestBody,
  StoreGuestAccessRequestQuery,
  StoreGuestAccessResponse,
  StoreGuestAccessVerifyBody,
  StoreGuestSessionDeleteResponse,
  StoreGuestSessionResponse,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class StoreGuestAccessResource {
  constructor(private readonly client: FetchClient) {}

  /** Ask for a code by mail; the answer never tells whether order and address belong together. */
  request(body: StoreGuestAccessRequestBody, query?: StoreGuestAccessRequestQuery, headers?: ClientHeaders) {
    return this.client.fetch<StoreGuestAccessResponse>("/store/after-sales/guest-access", {
      method: "POST",
      body,
      query,
      headers,
    })
  }

  /** Exchange the code for a token that opens this one order. */
  verify(body: StoreGuestAccessVerifyBody, headers?: ClientHeaders) {
    return this.client.fetch<StoreGuestSessionResponse>("/store/after-sales/guest-access/verify", {
      method: "POST",
      body,
      headers,
    })
  }

  /** End the guest's session. */
  end(headers?: ClientHeaders) {
    return this.client.fetch<StoreGuestSessionDeleteResponse>("/store/after-sales/guest-access", {
      method: "DELETE",
      headers,
    })
  }
}
