import type { Client, ClientHeaders } from "@medusajs/js-sdk"

/** The part of Medusa's JS SDK client that ours goes through: `sdk.client`. */
export type FetchClient = Pick<Client, "fetch">

export type { ClientHeaders }
