import { routeTable } from "../../../src/api/route-table"
import type { RouteDefinition } from "../../../src/shared/http/route-definition"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../src/modules/installed-base"
import type { Call } from "../harness/call"
import { fingerprint } from "../harness/fingerprint"
import { forEachRoute } from "../harness/for-each-route"
import { sampleOf } from "../harness/samples"
import { makeWalkStock } from "../harness/cases"
import { httpSuite } from "../harness/suite"

const owned = ["unit", "order", "case", "attachment"]
/** A file of instructions is asked for by the unit in its query, and has a spec of its own. */
const ownedRoutes = routeTable.filter(
  ({ access, query }) => access.actor === "customer" && owned.includes(access.owner) && !query?.shape.unit_id
)
const unitRoutes = ownedRoutes.filter(({ access }) => access.actor === "customer" && access.owner === "unit")

httpSuite("ownership", makeWalkStock, (shop) => {
  const idFor = ({ access }: RouteDefinition) => {
    const ids = { unit: shop.unitIds[0], order: shop.orderId, case: shop.caseId, attachment: shop.attachmentId }
    return ids[(access.actor === "customer" ? access.owner : "unit") as keyof typeof ids]
  }
  const call = (route: RouteDefinition, headers: Call["headers"], id = idFor(route)) =>
    shop.call(route.id, { headers, params: { id }, body: sampleOf(route.id, shop).body })
  const withoutId = (body: { message: string }, id: string) => ({ ...body, message: body.message.replace(id, "…") })

  it("there are owner's routes to walk", () => {
    expect(ownedRoutes.length).toBeGreaterThanOrEqual(6)
  })

  it("another customer gets the answer of an unknown id, and nothing is written", async () => {
    await forEachRoute(ownedRoutes, async (route) => {
      const before = await fingerprint(shop.container)
      const known = await call(route, shop.ben.headers)
      const unknown = await call(route, shop.ben.headers, "asunit_unknown")

      expect(known.status).toBe(404)
      expect(unknown.status).toBe(404)
      expect(withoutId(known.body, idFor(route))).toEqual(withoutId(unknown.body, "asunit_unknown"))
      expect(await fingerprint(shop.container)).toBe(before)
    })
  })

  it("a guest gets it neither, but for the routes that are open to guests of the order", async () => {
    await forEachRoute(ownedRoutes, async (route) => {
      const before = await fingerprint(shop.container)
      const { status } = await call(route, shop.guest.headers)
      const isOpen = route.access.actor === "customer" && route.access.guest

      expect(status).toBe(isOpen ? 404 : 401)
      expect(await fingerprint(shop.container)).toBe(before)
    })
  })

  it("the owner asking through another sales channel gets it too", async () => {
    const ofChannels = ownedRoutes.filter(({ access }) => access.actor === "customer" && access.owner !== "attachment")
    await forEachRoute(ofChannels, async (route) => {
      const before = await fingerprint(shop.container)
      const { status } = await call(route, { ...shop.anna.headers, ...shop.otherChannel.headers })

      expect(status).toBe(404)
      expect(await fingerprint(shop.container)).toBe(before)
    })
  })

  it("lists hold the asker's own, in the key's channels", async () => {
    const countOf = async (id: string, headers: Call["headers"]) => (await shop.call(id, { headers })).body.count

    for (const id of ["store.units.list", "store.orders.list", "store.cases.list"]) {
      expect(await countOf(id, shop.anna.headers)).toBeGreaterThan(0)
      expect(await countOf(id, shop.ben.headers)).toBe(0)
      expect(await countOf(id, { ...shop.anna.headers, ...shop.otherChannel.headers })).toBe(0)
    }
  })

  it("nobody can ask a list for another customer's", async () => {
    const { status } = await shop.call("store.units.list", {
      headers: shop.ben.headers,
      query: { customer_id: shop.anna.id },
    })

    expect(status).toBe(400)
  })

  it("after a transfer its old owner sees that the unit moved on, and no more", async () => {
    const base = shop.container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
    const [unitId] = shop.unitIds
    const actor = { type: "customer" as const, id: shop.anna.id }
    const { token } = await base.requestTransfer({ unit_id: unitId, to_email: shop.ben.email, actor })
    await base.acceptTransfer({ token: token ?? "", customer_id: shop.ben.id, email: shop.ben.email, actor })

    const { body } = await shop.call("store.units.retrieve", { headers: shop.anna.headers, params: { id: unitId } })
    expect(body.unit).toEqual({ id: unitId, status: "moved_on", product_title: "Lario Uno", moved_on_at: expect.any(String) })
    const { body: list } = await shop.call("store.units.list", { headers: shop.anna.headers })
    expect(list.units.filter(({ id }: { id: string }) => id === unitId)).toEqual([body.unit])

    await forEachRoute(
      unitRoutes.filter(({ id }) => id !== "store.units.retrieve"),
      async (route) => expect((await call(route, shop.anna.headers, unitId)).status).toBe(404)
    )
    const { body: order } = await shop.call("store.orders.retrieve", { headers: shop.anna.headers, params: { id: shop.orderId } })
    const own = order.order.units.filter(({ status }: { status: string }) => status !== "moved_on")
    expect(own.map(({ id }: { id: string }) => id).sort()).toEqual(shop.unitIds.slice(1).sort())
  })

  it("an invitation is not taken through another sales channel, and nothing is written", async () => {
    const base = shop.container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
    const actor = { type: "customer" as const, id: shop.anna.id }
    const { token } = await base.requestTransfer({ unit_id: shop.unitIds[0], to_email: shop.ben.email, actor })
    const accept = (headers: Call["headers"]) => shop.call("store.transfers.accept", { headers, body: { token } })
    const before = await fingerprint(shop.container)

    expect((await accept({ ...shop.ben.headers, ...shop.otherChannel.headers })).status).toBe(404)
    expect(await fingerprint(shop.container)).toBe(before)
    expect((await accept(shop.ben.headers)).status).toBe(200)
  })

  it("the new owner sees unit and coverage, and neither person nor order of the old one", async () => {
    const base = shop.container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
    const [unitId] = shop.unitIds
    const actor = { type: "customer" as const, id: shop.anna.id }
    const { token } = await base.requestTransfer({ unit_id: unitId, to_email: shop.ben.email, actor })
    const accepted = await shop.call("store.transfers.accept", { headers: shop.ben.headers, body: { token } })
    expect(accepted.status).toBe(200)

    for (const id of ["store.units.retrieve", "store.units.coverage"]) {
      const { status, text } = await shop.call(id, { headers: shop.ben.headers, params: { id: unitId } })
      expect(status).toBe(200)
      expect(text).not.toContain(shop.anna.email)
      expect(text).not.toContain(shop.anna.id)
      expect(text).not.toContain(shop.orderId)
    }
    const order = await shop.call("store.orders.retrieve", { headers: shop.ben.headers, params: { id: shop.orderId } })
    expect(order.status).toBe(404)
  })
})
