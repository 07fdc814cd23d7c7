import { routeTable } from "../../../src/api/route-table"
import type { RouteDefinition } from "../../../src/shared/http/route-definition"
import { fingerprint } from "../harness/fingerprint"
import { forEachRoute } from "../harness/for-each-route"
import { sampleOf } from "../harness/samples"
import { makeWalkStock } from "../harness/cases"
import { httpSuite } from "../harness/suite"

/** Uploads, which send no JSON, and service levels, which want a calendar, have specs of their own. */
const creating = routeTable.filter(
  ({ id, idempotent, bodyRule }) =>
    idempotent && !(bodyRule && "form" in bodyRule) && id !== "admin.serviceLevels.create"
)

/** Another request of the same kind, to come with a key that was used. */
const other: Record<string, object> = {
  "store.units.register": { note: "Something else" },
  "store.units.requestTransfer": { email: "somebody.else@example.com" },
  "admin.units.requestTransfer": { email: "somebody.else@example.com" },
  "admin.units.importSerials": { csv: "unit_id,serial_number\na,b\n" },
  "admin.units.import": { csv: "sku,bought_on\na,2024-01-01\n" },
  "admin.units.backfill": { placed_from: "2019-01-01" },
  "admin.warrantyPolicies.create": { code: "another" },
  "admin.replies.create": { name: "Another" },
  "admin.views.create": { name: "Another" },
  "admin.privacyRequests.create": { kind: "erasure" },
  "admin.services.create": { code: "another" },
  "admin.procedures.create": { code: "another" },
  "admin.instructions.create": { code: "another" },
  "store.cases.create": { items: [{ description: "Something else" }] },
  "store.cases.addMessage": { body: "Something else" },
  "admin.cases.create": { items: [{ description: "Something else" }] },
  "admin.cases.addMessage": { body: "Something else" },
  "admin.cases.followUp": { description: "Something else" },
}

httpSuite("idempotency", makeWalkStock, (shop) => {
  const send = (route: RouteDefinition, key: string, change: object = {}) => {
    const { params, query, body } = sampleOf(route.id, shop)
    const unit = route.id.startsWith("admin.units") ? shop.unitIds[1] : undefined
    return shop.call(route.id, {
      params: { ...params, ...(unit && { id: unit }) },
      query,
      body: route.body ? { ...(body as object), ...change } : undefined,
      headers: { ...(route.access.actor === "user" ? shop.manager.headers : shop.anna.headers), "idempotency-key": `${key} ${route.id}` },
    })
  }
  /** The id of what was made, whatever it is called. */
  const idOf = (body: Record<string, { id: string }>) => Object.values(body)[0].id

  it("there are routes that create", () => {
    expect(creating.length).toBeGreaterThanOrEqual(8)
  })

  it("the same key with the same body gives the same record once more, and writes nothing", async () => {
    await forEachRoute(creating, async (route) => {
      const first = await send(route, "again")
      expect(first.status).toBe(200)
      const before = route.id.includes("mport") || route.id.includes("backfill") ? null : await fingerprint(shop.container)
      const second = await send(route, "again")

      expect(second.status).toBe(200)
      expect(idOf(second.body)).toBe(idOf(first.body))
      expect(before ?? "a job").toBe(before === null ? "a job" : await fingerprint(shop.container))
    })
  })

  it("the same key with another body is a conflict, and writes nothing", async () => {
    await forEachRoute(
      creating.filter(({ id }) => other[id]),
      async (route) => {
        expect((await send(route, "other")).status).toBe(200)
        const { status, body } = await send(route, "other", other[route.id])

        expect(status).toBe(409)
        expect(body.code).toBe("idempotency_key_reused")
      }
    )
  })

  it("twins that come at the same moment make one record", async () => {
    await forEachRoute(creating, async (route) => {
      const answers = await Promise.all([1, 2, 3].map(() => send(route, "twins")))
      const made = answers.filter(({ status }) => status === 200).map(({ body }) => idOf(body))

      expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
      expect(new Set(made).size).toBe(1)
    })
  })

  it("one caller's key is not another's", async () => {
    const key = { "idempotency-key": "mine" }
    const { body } = sampleOf("store.units.register", shop)
    const mine = await shop.call("store.units.register", { headers: { ...shop.anna.headers, ...key }, body: { ...(body as object), serial_number: "M-1" } })
    const theirs = await shop.call("store.units.register", { headers: { ...shop.ben.headers, ...key }, body: { ...(body as object), serial_number: "M-2" } })

    expect([mine.status, theirs.status]).toEqual([200, 200])
    expect(theirs.body.unit.id).not.toBe(mine.body.unit.id)
  })
})
