// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminCoverageRetrieveQuery,
  CoverageResponse,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminCoverageResource {
  constructor(private readonly client: FetchClient) {}

  /** What is owed for any unit, defect day and cause, and why. */
  retrieve(query: AdminCoverageRetrieveQuery, headers?: ClientHeaders) {
    return this.client.fetch<CoverageResponse>("/admin/after-sales/coverage", { query, headers })
  }
}
