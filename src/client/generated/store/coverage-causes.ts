// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  StoreCoverageCauseListResponse,
  StoreCoverageCausesListQuery,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class StoreCoverageCausesResource {
  constructor(private readonly client: FetchClient) {}

  /** What can be said to have gone wrong. */
  list(query?: StoreCoverageCausesListQuery, headers?: ClientHeaders) {
    return this.client.fetch<StoreCoverageCauseListResponse>("/store/after-sales/coverage-causes", { query, headers })
  }
}
