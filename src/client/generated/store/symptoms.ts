// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  CaseSymptomListResponse,
  StoreSymptomsListQuery,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class StoreSymptomsResource {
  constructor(private readonly client: FetchClient) {}

  /** What can be wrong, by kind of service. */
  list(query?: StoreSymptomsListQuery, headers?: ClientHeaders) {
    return this.client.fetch<CaseSymptomListResponse>("/store/after-sales/symptoms", { query, headers })
  }
}
