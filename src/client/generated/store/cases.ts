// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  StoreCaseListResponse,
  StoreCaseMessageListResponse,
  StoreCaseMessageResponse,
  StoreCaseResponse,
  StoreCasesAddMessageBody,
  StoreCasesAnswerBody,
  StoreCasesAnswerQuery,
  StoreCasesCancelQuery,
  StoreCasesCreateBody,
  StoreCasesCreateQuery,
  StoreCasesListQuery,
  StoreCasesReopenBody,
  StoreCasesReopenQuery,
  StoreCasesRetrieveQuery,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class StoreCasesResource {
  constructor(private readonly client: FetchClient) {}

  /** The asker's cases, newest first. */
  list(query?: StoreCasesListQuery, headers?: ClientHeaders) {
    return this.client.fetch<StoreCaseListResponse>("/store/after-sales/cases", { query, headers })
  }

  /** Ask for a service, for units or order lines of one order, or for none. Takes an `Idempotency-Key` header. */
  create(body: StoreCasesCreateBody, query?: StoreCasesCreateQuery, headers?: ClientHeaders) {
    return this.client.fetch<StoreCaseResponse>("/store/after-sales/cases", { method: "POST", body, query, headers })
  }

  /** One case with its conversation and its way so far. */
  retrieve(id: string, query?: StoreCasesRetrieveQuery, headers?: ClientHeaders) {
    return this.client.fetch<StoreCaseResponse>(`/store/after-sales/cases/${encodeURIComponent(id)}`, {
      query,
      headers,
    })
  }

  /** The conversation, oldest first. */
  listMessages(id: string, headers?: ClientHeaders) {
    return this.client.fetch<StoreCaseMessageListResponse>(`/store/after-sales/cases/${encodeURIComponent(id)}/messages`, {
      headers,
    })
  }

  /** Write to the shop. Takes an `Idempotency-Key` header. */
  addMessage(id: string, body: StoreCasesAddMessageBody, headers?: ClientHeaders) {
    return this.client.fetch<StoreCaseMessageResponse>(`/store/after-sales/cases/${encodeURIComponent(id)}/messages`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Take the request back. */
  cancel(id: string, query?: StoreCasesCancelQuery, headers?: ClientHeaders) {
    return this.client.fetch<StoreCaseResponse>(`/store/after-sales/cases/${encodeURIComponent(id)}/cancel`, {
      method: "POST",
      query,
      headers,
    })
  }

  /** Say that it is not solved, within the window that the shop gives. */
  reopen(id: string, body: StoreCasesReopenBody, query?: StoreCasesReopenQuery, headers?: ClientHeaders) {
    return this.client.fetch<StoreCaseResponse>(`/store/after-sales/cases/${encodeURIComponent(id)}/reopen`, {
      method: "POST",
      body,
      query,
      headers,
    })
  }

  /** Choose the right that is relied on, where the shop had to ask. */
  answer(id: string, body: StoreCasesAnswerBody, query?: StoreCasesAnswerQuery, headers?: ClientHeaders) {
    return this.client.fetch<StoreCaseResponse>(`/store/after-sales/cases/${encodeURIComponent(id)}/answer`, {
      method: "POST",
      body,
      query,
      headers,
    })
  }
}
