// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminProductSettingResponse,
  AdminProductSettingsUpdateBody,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminProductSettingsResource {
  constructor(private readonly client: FetchClient) {}

  /** How a product's sales become units; the defaults if nothing was set. */
  retrieve(productId: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminProductSettingResponse>(`/admin/after-sales/product-settings/${encodeURIComponent(productId)}`, {
      headers,
    })
  }

  /** Exclude a product, or let one unit stand for all pieces of a line; what was sold before stays. */
  update(productId: string, body: AdminProductSettingsUpdateBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminProductSettingResponse>(`/admin/after-sales/product-settings/${encodeURIComponent(productId)}`, {
      method: "POST",
      body,
      headers,
    })
  }
}
