import type { MedusaRequest } from "@medusajs/framework/http"

/** Where a request comes from, for limits. */
export type ClientAddress = {
  /**
   * What the last proxy says. Medusa trusts one hop, so behind one proxy it can't be forged; a server without a proxy
   * believes the header, and then the connection is what holds.
   */
  address: string
  /** The other end of the connection: the proxy, or the client itself. */
  connection: string
}

/** `req.request_context.ip_address` is no help here: it believes any header. */
export function clientAddressOf(req: MedusaRequest): ClientAddress {
  const connection = req.socket?.remoteAddress ?? "unknown"
  return { address: req.ip ?? connection, connection }
}
