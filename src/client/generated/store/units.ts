// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  CoverageResponse,
  StoreInstructionListResponse,
  StoreRegistrationResponse,
  StoreTransferDeleteResponse,
  StoreTransferResponse,
  StoreUnitListResponse,
  StoreUnitResponse,
  StoreUnitsCertificateQuery,
  StoreUnitsCoverageQuery,
  StoreUnitsInstructionsQuery,
  StoreUnitsListQuery,
  StoreUnitsRegisterBody,
  StoreUnitsRegisterQuery,
  StoreUnitsRequestTransferBody,
  StoreUnitsRetrieveQuery,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class StoreUnitsResource {
  constructor(private readonly client: FetchClient) {}

  /** The customer's units, newest first. */
  list(query?: StoreUnitsListQuery, headers?: ClientHeaders) {
    return this.client.fetch<StoreUnitListResponse>("/store/after-sales/units", { query, headers })
  }

  /** Register a unit bought elsewhere, for the shop to approve. Takes an `Idempotency-Key` header. */
  register(body: StoreUnitsRegisterBody, query?: StoreUnitsRegisterQuery, headers?: ClientHeaders) {
    return this.client.fetch<StoreRegistrationResponse>("/store/after-sales/units", {
      method: "POST",
      body,
      query,
      headers,
    })
  }

  /** One unit with its warranties; after a transfer its old owner sees only that it moved on. */
  retrieve(id: string, query?: StoreUnitsRetrieveQuery, headers?: ClientHeaders) {
    return this.client.fetch<StoreUnitResponse>(`/store/after-sales/units/${encodeURIComponent(id)}`, {
      query,
      headers,
    })
  }

  /** What is owed for a defect on a day, and why. */
  coverage(id: string, query?: StoreUnitsCoverageQuery, headers?: ClientHeaders) {
    return this.client.fetch<CoverageResponse>(`/store/after-sales/units/${encodeURIComponent(id)}/coverage`, {
      query,
      headers,
    })
  }

  /** The warranty certificate in the customer's language. */
  certificate(id: string, query?: StoreUnitsCertificateQuery, headers?: ClientHeaders) {
    return this.client.fetch<Response>(`/store/after-sales/units/${encodeURIComponent(id)}/certificate`, {
      query,
      headers: { accept: "application/pdf", ...headers },
    })
  }

  /** Offer the unit to a new owner, who has 14 days to accept. Takes an `Idempotency-Key` header. */
  requestTransfer(id: string, body: StoreUnitsRequestTransferBody, headers?: ClientHeaders) {
    return this.client.fetch<StoreTransferResponse>(`/store/after-sales/units/${encodeURIComponent(id)}/transfer`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Take the offer back. */
  cancelTransfer(id: string, headers?: ClientHeaders) {
    return this.client.fetch<StoreTransferDeleteResponse>(`/store/after-sales/units/${encodeURIComponent(id)}/transfer`, {
      method: "DELETE",
      headers,
    })
  }

  /** Instructions for use of one of the asker's units. */
  instructions(id: string, query?: StoreUnitsInstructionsQuery, headers?: ClientHeaders) {
    return this.client.fetch<StoreInstructionListResponse>(`/store/after-sales/units/${encodeURIComponent(id)}/instructions`, {
      query,
      headers,
    })
  }
}
