// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminOwnPermissionsResponse,
  AdminRoleListResponse,
  AdminRoleResponse,
  AdminRolesAssignBody,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminRolesResource {
  constructor(private readonly client: FetchClient) {}

  /** Every dashboard user with their role in after-sales. */
  list(headers?: ClientHeaders) {
    return this.client.fetch<AdminRoleListResponse>("/admin/after-sales/roles", { headers })
  }

  /** What the asker may do in after-sales. */
  me(headers?: ClientHeaders) {
    return this.client.fetch<AdminOwnPermissionsResponse>("/admin/after-sales/roles/me", { headers })
  }

  /** Give a user a role; the last manager stays one. */
  assign(userId: string, body: AdminRolesAssignBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminRoleResponse>(`/admin/after-sales/roles/${encodeURIComponent(userId)}`, {
      method: "POST",
      body,
      headers,
    })
  }
}
