import type { MessageDesk } from "./desk"

/** Filters of a list under a name. */
export function views(shop: MessageDesk): void {
  describe("saved views", () => {
    const save = (who: { headers: object }, body: object, headers: object = {}) =>
      shop.call("admin.views.create", {
        headers: { ...who.headers, ...headers },
        body: { resource: "cases", name: "Mine", filters: { status: ["new", "in_progress"] }, ...body },
      })
    const names = async (who: { headers: object }) => {
      const { body } = await shop.call("admin.views.list", {
        headers: { ...who.headers },
        query: { resource: "cases" },
      })
      return body.views.map(({ name, is_own }: { name: string; is_own: boolean }) => [name, is_own])
    }

    it("are a user's own until they are shared", async () => {
      const { body } = await save(shop.agent, {})
      expect(await names(shop.agent)).toEqual([["Mine", true]])
      expect(await names(shop.viewer)).toEqual([])

      const params = { id: body.view.id }
      const foreign = await shop.call("admin.views.update", {
        headers: shop.viewer.headers,
        params,
        body: { name: "x" },
      })
      expect(foreign.status).toBe(404)
      await shop.call("admin.views.update", { headers: shop.agent.headers, params, body: { is_shared: true } })
      expect(await names(shop.viewer)).toEqual([["Mine", false]])
      expect((await shop.call("admin.views.delete", { headers: shop.viewer.headers, params })).status).toBe(404)
      expect((await shop.call("admin.views.delete", { headers: shop.manager.headers, params })).status).toBe(200)
    })

    it("are shared only by who may", async () => {
      expect((await save(shop.viewer, { is_shared: true })).status).toBe(403)
      expect((await save(shop.viewer, {})).status).toBe(200)
    })

    it("have a name of their own, and one key makes one", async () => {
      const headers = { "idempotency-key": "view-1" }
      const first = await save(shop.agent, {}, headers)
      const again = await save(shop.agent, {}, headers)

      expect(again.body.view.id).toBe(first.body.view.id)
      expect((await save(shop.agent, { name: "Other" }, headers)).body.code).toBe("idempotency_key_reused")
      expect((await save(shop.agent, {})).status).toBe(409)
    })
  })
}
