// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminAfterSalesSettingsResponse,
  AdminSettingsUpdateBody,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminSettingsResource {
  constructor(private readonly client: FetchClient) {}

  /** The shop's after-sales settings. */
  retrieve(headers?: ClientHeaders) {
    return this.client.fetch<AdminAfterSalesSettingsResponse>("/admin/after-sales/settings", { headers })
  }

  /** Change the settings that the body names. */
  update(body: AdminSettingsUpdateBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminAfterSalesSettingsResponse>("/admin/after-sales/settings", {
      method: "POST",
      body,
      headers,
    })
  }
}
