import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { routeTable } from "../../api/route-table"
import { AfterSalesClient, type FetchClient } from ".."

type Sent = { path: string; init: { method?: string; body?: unknown; query?: unknown; headers?: object } }

/** A client that sends nothing and remembers what it was asked to send. */
function recording() {
  const sent: Sent[] = []
  const fetch = async (input: unknown, init: unknown) => {
    sent.push({ path: String(input), init: (init ?? {}) as Sent["init"] })
    return {}
  }
  return { sent, client: new AfterSalesClient({ fetch } as unknown as FetchClient) }
}

const methodOf = (client: AfterSalesClient, id: string) => {
  const [actor, resource, method] = id.split(".")
  const resources = Reflect.get(client, actor)
  const owner = Reflect.get(resources, resource)
  return Reflect.get(owner, method).bind(owner) as (...args: unknown[]) => Promise<unknown>
}

async function sentFile(body: unknown): Promise<string | undefined> {
  const file = body instanceof FormData ? body.get("file") : null
  return file instanceof Blob ? await file.text() : undefined
}

describe("the typed client", () => {
  it.each(routeTable.map((route) => [route.id, route] as const))(
    "has %s at its place in the table",
    async (id, route) => {
      const { sent, client } = recording()
      const params = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => `a/${name}`)
      const isForm = route.bodyRule !== undefined && "form" in route.bodyRule
      const body = isForm ? { file: new Blob(["x"]) } : { body: true }
      const rest = [...(route.body || isForm ? [body] : []), ...(route.query ? [{ query: true }] : []), { "x-h": "1" }]
      await methodOf(client, id)(...params, ...rest)

      const [{ path: sentPath, init }] = sent
      expect(sentPath).toBe(route.path.replace(/:(\w+)/g, (_, name) => encodeURIComponent(`a/${name}`)))
      expect(init.method ?? "GET").toBe(route.method)
      expect(isForm ? await sentFile(init.body) : init.body).toEqual(isForm ? "x" : route.body ? body : undefined)
      expect(init.query).toEqual(route.query ? { query: true } : undefined)
      expect(init.headers).toMatchObject({ "x-h": "1" })
    }
  )

  it("asks for a file where the answer is one", async () => {
    const { sent, client } = recording()
    await client.store.units.certificate("asunit_1", { locale: "it" })
    await client.admin.units.export()

    expect(sent.map(({ init }) => init.headers)).toEqual([{ accept: "application/pdf" }, { accept: "text/csv" }])
  })

  it("never asks for a file in a way that has it parsed", async () => {
    const { sent, client } = recording()
    await client.admin.privacyRequests.file("aspriv_1")

    expect(sent.map(({ init }) => init.headers)).toEqual([{ accept: "*/*" }])
  })

  it("shows a guest's token while there is one, and what the caller sets goes before it", async () => {
    const sent: Sent[] = []
    const fetch = async (input: unknown, init: unknown) => {
      sent.push({ path: String(input), init: (init ?? {}) as Sent["init"] })
      return {}
    }
    let token: string | null = null
    const client = new AfterSalesClient({ fetch } as unknown as FetchClient, { guestToken: () => token })
    await client.store.units.list()
    token = "t1"
    await client.store.units.list()
    await client.store.units.list({}, { "x-after-sales-guest": "t2" })
    await client.admin.units.list()

    expect(sent.map(({ init }) => init.headers)).toEqual([
      undefined,
      { "x-after-sales-guest": "t1" },
      { "x-after-sales-guest": "t2" },
      undefined,
    ])
  })

  it("runs in a browser: it needs nothing but itself", () => {
    const root = path.join(__dirname, "..")
    const files = readdirSync(root, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith(".ts") && !file.includes("__tests__"))
    const needs = files.flatMap((file) =>
      [...readFileSync(path.join(root, file), "utf8").matchAll(/^(?:import|export) (?!type)[^"\n]*from "([^"]+)"/gm)]
        .map(([, from]) =>
          from.startsWith(".") ? path.relative(root, path.resolve(root, path.dirname(file), from)) : from
        )
        .filter((target) => target.startsWith("..") || target.startsWith("@") || !target.startsWith("generated"))
        .filter((target) => target !== "fetch-client" && target !== "form")
    )

    expect(files.length).toBeGreaterThan(10)
    expect(needs).toEqual([])
  })
})
