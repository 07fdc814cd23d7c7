import { Modules } from "@medusajs/framework/utils"
import { bearer, tokenOf } from "../harness/people"
import { httpSuite } from "../harness/suite"

httpSuite("roles-admin", async () => ({}), (shop) => {
  const assign = (user_id: string, role: string, headers = shop.manager.headers) =>
    shop.call("admin.roles.assign", { headers, params: { user_id }, body: { role } })

  it("lists every user; who was given no role is a manager", async () => {
    const { body } = await shop.call("admin.roles.list", { headers: shop.manager.headers })
    const roleOf = (id: string) => body.roles.find(({ user_id }: { user_id: string }) => user_id === id)

    expect(body.roles).toHaveLength(4)
    expect(roleOf(shop.manager.id)).toMatchObject({ role: "manager", is_default: true, email: "first@example.com" })
    expect(roleOf(shop.agent.id)).toMatchObject({ role: "agent", is_default: false })
  })

  it("gives a user a role", async () => {
    const { status, body } = await assign(shop.viewer.id, "agent")

    expect(status).toBe(200)
    expect(body.role).toMatchObject({ user_id: shop.viewer.id, role: "agent" })
  })

  it("keeps the last manager", async () => {
    const { status, body } = await assign(shop.manager.id, "viewer")

    expect(status).toBe(400)
    expect(body).toMatchObject({ type: "not_allowed", code: "last_manager" })
  })

  it("two managers who demote each other at once do not both succeed", async () => {
    await assign(shop.agent.id, "manager")
    const answers = await Promise.all([
      assign(shop.manager.id, "viewer", shop.agent.headers),
      assign(shop.agent.id, "viewer", shop.manager.headers),
    ])

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it("A17: a token outlives its user, who may do nothing with it", async () => {
    const [{ id }] = await shop.container.resolve(Modules.USER).createUsers([{ email: "left@example.com" }])
    const headers = bearer(tokenOf(shop.container, "user", id))
    expect((await shop.call("admin.roles.me", { headers })).body.me.role).toBe("manager")
    await shop.container.resolve(Modules.USER).softDeleteUsers([id])

    expect(await shop.call("admin.roles.me", { headers })).toMatchObject({ status: 401, body: { type: "unauthorized" } })
    expect((await assign(shop.viewer.id, "manager", headers)).status).toBe(401)
  })

  it("knows only users and roles that there are", async () => {
    expect((await assign("user_unknown", "agent")).status).toBe(404)
    expect((await assign(shop.viewer.id, "king")).status).toBe(400)
  })

  it("tells everybody what they may do themselves", async () => {
    const me = async (headers: Record<string, string>) => (await shop.call("admin.roles.me", { headers })).body.me
    const viewer = await me(shop.viewer.headers)
    expect(viewer).toMatchObject({ role: "viewer", limits: [] })
    expect(viewer.permissions).toContain("units.read")
    expect(viewer.permissions).not.toContain("warranties.extend")
    expect(await me(shop.agent.headers)).toMatchObject({ limits: [{ permission: "warranties.extend", limit: 6 }] })
    expect((await me(shop.manager.headers)).permissions).toContain("warranties.void")

    await assign(shop.viewer.id, "manager")
    expect((await me(shop.viewer.headers)).role).toBe("manager")
  })
})
