import fc from "fast-check"
import request from "supertest"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../src/modules/platform"
import { routeTable } from "../../../src/api/route-table"
import type { RouteDefinition } from "../../../src/shared/http/route-definition"
import { expectDocumented, type Headers, pathOf } from "../harness/call"
import { fingerprint, fingerprintNow } from "../harness/fingerprint"
import { forEachRoute } from "../harness/for-each-route"
import { sampleOf } from "../harness/samples"
import { makeStock } from "../harness/stock"
import { httpSuite } from "../harness/suite"

/** Requests a route; the nightly run asks for thousands. */
const runs = Number(process.env.GENERATED_REQUESTS ?? 25)

const text = fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.constantFrom("2026-02-30", "asunit_x", "%", "it", "-1", "1e9"))
const json = fc.oneof(fc.jsonValue({ maxDepth: 3 }), text, fc.integer(), fc.double(), fc.constantFrom(null, true, [], {}))

/** A sample with some of its fields replaced, left out or added to. */
function spoilt(sample: object | undefined) {
  const fields = Object.keys(sample ?? {})
  const key = fields.length ? fc.oneof(fc.constantFrom(...fields), fc.string()) : fc.string()
  return fc.array(fc.tuple(key, fc.option(json, { nil: undefined })), { maxLength: 3 }).map((changes) => ({
    ...sample,
    ...Object.fromEntries(changes),
  }))
}

const queryOf = (query: Record<string, unknown>) =>
  Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)].map(encode).join("="))
    .join("&")

/** As a browser does: what is not well formed becomes a replacement character. */
const encode = (value: string) => encodeURIComponent(value.replace(/\p{Surrogate}/gu, "\ufffd"))

httpSuite("generated-input", makeStock, (shop) => {
  let known: string | undefined

  async function attempt(route: RouteDefinition, body: object, query: Record<string, unknown>, id: string) {
    const before = known ?? (await fingerprint(shop.container))
    const { params } = sampleOf(route.id, shop)
    const place = pathOf(route, id ? { ...params, id: id.replace(/\p{Surrogate}/gu, "x") } : params)
    const headers: Headers = route.access.actor === "user" ? shop.manager.headers : shop.anna.headers
    const sent = request(shop.address)
      [route.method.toLowerCase() as "get" | "post" | "delete"](`${place}?${queryOf(query)}`)
      .set(headers)
    const response = await (route.method === "POST" ? sent.send(body) : sent)

    if (response.status === 404 && response.type === "text/html") {
      return // The id made it another path, which is nobody's.
    }
    expectDocumented(route, response)
    if (response.body.job) {
      await jobsAtRest()
    }
    // What a taken request leaves has to be read anew; what a refused one leaves is known.
    known = response.status === 200 && route.method !== "GET" ? undefined : await fingerprintNow(shop.container)
    if (response.status !== 200) {
      expect(known).toBe(before)
    }
  }

  /** What a job does, it does in its own time. */
  async function jobsAtRest() {
    const platform = shop.container.resolve<PlatformModuleService>(PLATFORM_MODULE)
    for (;;) {
      const { count } = await platform.listJobs({ status: ["queued", "running"] })
      if (count === 0) {
        return
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  it("every route answers as documented, never with a server error, and writes nothing when it refuses", async () => {
    await forEachRoute(routeTable, async (route) => {
      const sample = sampleOf(route.id, shop)
      const property = fc.asyncProperty(
        spoilt(sample.body as object | undefined),
        spoilt(sample.query as object | undefined),
        fc.oneof({ weight: 4, arbitrary: fc.constant("") }, text),
        async (body, query, id) => {
          await attempt(route, route.body ? body : {}, query as Record<string, unknown>, id)
        }
      )
      await fc.assert(property, { numRuns: runs })
    })
  }, 600_000)
})
