// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminSymptomsListQuery,
  CaseSymptomListResponse,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminSymptomsResource {
  constructor(private readonly client: FetchClient) {}

  /** What can be wrong, by kind of service. */
  list(query?: AdminSymptomsListQuery, headers?: ClientHeaders) {
    return this.client.fetch<CaseSymptomListResponse>("/admin/after-sales/symptoms", { query, headers })
  }
}
