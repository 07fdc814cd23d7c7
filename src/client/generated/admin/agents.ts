// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminAgentListResponse,
  AdminAgentResponse,
  AdminAgentsSetBody,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminAgentsResource {
  constructor(private readonly client: FetchClient) {}

  /** Every dashboard user, and whether they get cases in turn. */
  list(headers?: ClientHeaders) {
    return this.client.fetch<AdminAgentListResponse>("/admin/after-sales/agents", { headers })
  }

  /** Give a user cases in turn, or not, or not until a day. */
  set(userId: string, body: AdminAgentsSetBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminAgentResponse>(`/admin/after-sales/agents/${encodeURIComponent(userId)}`, {
      method: "POST",
      body,
      headers,
    })
  }
}
