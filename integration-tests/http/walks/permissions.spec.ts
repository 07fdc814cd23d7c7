import { routeTable } from "../../../src/api/route-table"
import { rolePermits, roleNames } from "../../../src/shared/permissions"
import { forEachRoute, forEachRouteUnwritten } from "../harness/for-each-route"
import { bearer, tokenOf } from "../harness/people"
import { httpSuite } from "../harness/suite"

const adminRoutes = routeTable.filter(({ access }) => access.actor === "user")
const customerRoutes = routeTable.filter(({ access }) => access.actor === "customer")
const publicRoutes = routeTable.filter(({ access }) => access.actor === "public")

httpSuite("permissions", async () => ({}), (shop) => {
  const strangers = (): Record<string, Record<string, string>> => ({
    nobody: {},
    garbage: bearer("garbage"),
    "a customer": shop.anna.headers,
    "a technician of another kind": bearer(tokenOf(shop.container, "technician", "tech_1")),
    "a guest": bearer(tokenOf(shop.container, "guest", "order_1")),
    // The token of a user whom somebody has deleted lives on.
    "a user who is gone": bearer(tokenOf(shop.container, "user", "user_who_left")),
    "an unfinished registration": bearer(tokenOf(shop.container, "user", "")),
    "a token signed by somebody else": bearer(
      `${tokenOf(shop.container, "user", shop.manager.id).split(".").slice(0, 2).join(".")}.c2lnbmF0dXJl`
    ),
    "a token without signature": bearer(
      `${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from(JSON.stringify({ actor_id: shop.manager.id, actor_type: "user" })).toString("base64url")}.`
    ),
    "an unknown secret key": { authorization: `Basic ${Buffer.from("sk_unknown:").toString("base64")}` },
  })

  it("an admin route is closed to whoever is not staff", async () => {
    await forEachRouteUnwritten(shop.container, adminRoutes, async ({ id }) => {
      for (const [who, headers] of Object.entries(strangers())) {
        const { status } = await shop.call(id, { headers, ...(id.includes("retrieve") ? {} : { body: {} }) })
        expect({ who, status }).toEqual({ who, status: 401 })
      }
    })
  })

  it("an admin route lets in the roles that the table names, and no other", async () => {
    await forEachRouteUnwritten(shop.container, adminRoutes, async ({ id, access }) => {
      if (access.actor !== "user") {
        throw new Error("An admin route has users")
      }
      const { resource, operation } = access.permission
      for (const role of roleNames) {
        const { status } = await shop.call(id, { headers: shop[role].headers, query: { unknown: "1" } })
        const permitted = rolePermits(role, resource, operation, access.amount && 0)
        expect({ role, status }).toEqual({ role, status: permitted ? 400 : 403 })
      }
    })
  })

  it("an admin route is open to a secret key, with the role that the option gives it", async () => {
    await forEachRoute(adminRoutes, async ({ id }) => {
      const { status } = await shop.call(id, { headers: shop.secretKey, query: { unknown: "1" } })

      expect(status).toBe(400)
    })
  })

  it("a customer's route is closed to whoever is not a customer", async () => {
    await forEachRouteUnwritten(shop.container, customerRoutes, async ({ id }) => {
      const { nobody, garbage, ...rest } = strangers()
      const others = { nobody, garbage, staff: shop.manager.headers, "a secret key": shop.secretKey, ...rest }
      for (const [who, headers] of Object.entries(others)) {
        if (who !== "a customer") {
          const { status } = await shop.call(id, { headers: { ...shop.channel.headers, ...headers } })
          expect({ who, status }).toEqual({ who, status: 401 })
        }
      }
    })
  })

  it("a store route asks for a publishable key that is in force", async () => {
    await forEachRoute([...customerRoutes, ...publicRoutes], async ({ id }) => {
      const { "x-publishable-api-key": _key, ...headers } = shop.anna.headers

      expect((await shop.call(id, { headers })).status).toBe(400)
      expect((await shop.call(id, { headers: { ...headers, "x-publishable-api-key": "pk_unknown" } })).status).toBe(400)
    })
  })

  it("a public route is open to everybody", async () => {
    await forEachRoute(publicRoutes, async ({ id, method }) => {
      const { status } = await shop.call(id, { headers: shop.channel.headers, ...(method === "POST" && { body: {} }) })

      expect(status).toBe(method === "POST" ? 400 : 200)
    })
  })

  it("a demotion works at once", async () => {
    const demote = (role: string) =>
      shop.call("admin.roles.assign", { headers: shop.manager.headers, params: { user_id: shop.agent.id }, body: { role } })
    expect((await shop.call("admin.units.export", { headers: shop.agent.headers })).status).toBe(200)
    expect((await demote("viewer")).status).toBe(200)
    expect((await shop.call("admin.units.export", { headers: shop.agent.headers })).status).toBe(403)
  })

  it("a path in other letters, with a slash at its end or two in it, has the same rule", async () => {
    const request = (await import("supertest")).default
    for (const path of ["/ADMIN/after-sales/units", "/admin/After-Sales/units/", "/admin//after-sales/units", "/admin/after-sales/units/"]) {
      const { status } = await request(shop.address).get(path).set(shop.anna.headers)
      expect([401, 404]).toContain(status)
    }
    for (const method of ["head", "put", "patch"] as const) {
      const { status } = await request(shop.address)[method]("/admin/after-sales/settings").set("x-http-method-override", "GET")
      expect([401, 404]).toContain(status)
    }
  })
})
