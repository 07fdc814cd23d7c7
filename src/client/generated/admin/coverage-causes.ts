// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminCoverageCauseListResponse,
  AdminCoverageCausesListQuery,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminCoverageCausesResource {
  constructor(private readonly client: FetchClient) {}

  /** What can be said to have gone wrong, and what a policy may leave out. */
  list(query?: AdminCoverageCausesListQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminCoverageCauseListResponse>("/admin/after-sales/coverage-causes", { query, headers })
  }
}
