import type { AdminUnit, AdminWarrantyPolicy } from "../../../src/types"

type Body = Record<string, unknown>
type Headers = Record<string, string>

/** Asks the API beside the browser, for what a test has to know, or to bring about, before it opens a page. */
export async function askShop(address: string) {
  const ask = async <T>(path: string, body?: Body, headers: Headers = staff): Promise<T> => {
    const answer = await fetch(`${address}${path}`, {
      method: body ? "POST" : "GET",
      headers: { "content-type": "application/json", ...headers },
      body: body && JSON.stringify(body),
    })
    if (!answer.ok) {
      throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    }
    return (await answer.json()) as T
  }
  const signIn = async (actor: "user" | "customer", email: string): Promise<Headers> => {
    const login = { email, password: "supersecret" }
    const { token } = await ask<{ token: string }>(`/auth/${actor}/emailpass`, login, {})
    return { authorization: `Bearer ${token}` }
  }
  const staff: Headers = await signIn("user", "admin@example.com")
  const get = <T>(route: string) => ask<T>(`/admin/after-sales${route}`)
  const units = async (query: string) => (await get<{ units: AdminUnit[] }>(`/units?${query}`)).units
  const { api_keys: keys } = await ask<{ api_keys: { token: string }[] }>(
    "/admin/api-keys?type=publishable&q=Casa Lario"
  )

  return {
    ask,
    units,
    /** Some of what an admin route lists, by the noun of its answer. */
    list: async <Row>(route: string, noun: string) => (await get<Record<string, Row[]>>(`/${route}`))[noun],
    /** One unit that fits, the newest first. */
    unit: async (query: string) => (await units(`limit=1&${query}`))[0],
    policies: async () =>
      (await get<{ warranty_policies: AdminWarrantyPolicy[] }>("/warranty-policies")).warranty_policies,
    warrantyOf: async (unitId: string, kind = "commercial") =>
      (await get<{ warranties: { id: string }[] }>(`/warranties?unit_id=${unitId}&kind=${kind}`)).warranties[0],
    /** A promise of the shop that is in force. */
    promise: async () =>
      (await get<{ warranties: { id: string }[] }>("/warranties?kind=commercial&status=active&limit=1")).warranties[0],
    act: (route: string, body: Body) => ask(`/admin/after-sales${route}`, body),
    /** The shop's pages, as one of its customers sees them. */
    customer: async (email: string) => ({
      ...(await signIn("customer", email)),
      "x-publishable-api-key": keys[0].token,
    }),
  }
}

export type AskShop = Awaited<ReturnType<typeof askShop>>
