import type { FetchArgs, FetchInput } from "@medusajs/js-sdk"
import { AfterSalesClient } from "../../src/client"
import { queryString } from "./query-string"
import { Refusal } from "./refusal"
import { sdk } from "./sdk"

/** Asks as the SDK does, signed in as it is, but keeps the code of a refusal. */
async function fetchOurs<T>(input: FetchInput, init: FetchArgs = {}): Promise<T> {
  const { query, body, headers: given, ...rest } = init
  const token = __AUTH_TYPE__ === "jwt" ? await sdk.client.getToken() : null
  const headers = new Headers({ accept: "application/json", "content-type": "application/json" })
  for (const [name, value] of Object.entries({ authorization: token && `Bearer ${token}`, ...given })) {
    if (typeof value === "string") {
      headers.set(name, value)
    } else if (value === null) {
      headers.delete(name)
    }
  }
  const isJson = headers.get("content-type") === "application/json"
  const response = await fetch(`${backend()}${String(input)}${queryString(query)}`, {
    ...rest,
    headers,
    body: (body && isJson ? JSON.stringify(body) : body) as RequestInit["body"],
    credentials: __AUTH_TYPE__ === "jwt" ? "omit" : "include",
  })
  if (!response.ok) {
    throw await Refusal.of(response)
  }
  return (headers.get("accept") === "application/json" ? await response.json() : response) as T
}

/** Where the server is: by itself the place that the dashboard came from. */
function backend(): string {
  return (__BACKEND_URL__ ?? "/").replace(/\/$/, "")
}

/** Our admin routes, typed from the same table that serves them. */
export const api = new AfterSalesClient({ fetch: fetchOurs }).admin
