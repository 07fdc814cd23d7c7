// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  StoreRegistrationResponse,
  StoreTransferDeclineResponse,
  StoreTransfersAcceptBody,
  StoreTransfersDeclineBody,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class StoreTransfersResource {
  constructor(private readonly client: FetchClient) {}

  /** Take over a unit; only the invited address can. */
  accept(body: StoreTransfersAcceptBody, headers?: ClientHeaders) {
    return this.client.fetch<StoreRegistrationResponse>("/store/after-sales/transfers/accept", {
      method: "POST",
      body,
      headers,
    })
  }

  /** Decline an offered unit. */
  decline(body: StoreTransfersDeclineBody, headers?: ClientHeaders) {
    return this.client.fetch<StoreTransferDeclineResponse>("/store/after-sales/transfers/decline", {
      method: "POST",
      body,
      headers,
    })
  }
}
