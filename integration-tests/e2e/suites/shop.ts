import type { AdminUnit, AdminWarrantyPolicy } from "../../../src/types"

/** Asks the API beside the browser, for what a test has to know before it opens a page. */
export async function askShop(address: string) {
  const login = await fetch(`${address}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: "admin@example.com", password: "supersecret" }),
  })
  const { token } = (await login.json()) as { token: string }
  const get = async <T>(route: string) => {
    const answer = await fetch(`${address}/admin/after-sales${route}`, { headers: { authorization: `Bearer ${token}` } })
    return (await answer.json()) as T
  }

  return {
    /** One unit that fits, the newest first. */
    unit: async (query: string) => (await get<{ units: AdminUnit[] }>(`/units?limit=1&${query}`)).units[0],
    policies: async () => (await get<{ warranty_policies: AdminWarrantyPolicy[] }>("/warranty-policies")).warranty_policies,
    warrantyOf: async (unitId: string) =>
      (await get<{ warranties: { id: string }[] }>(`/warranties?unit_id=${unitId}&kind=commercial`)).warranties[0],
  }
}

export type AskShop = Awaited<ReturnType<typeof askShop>>
