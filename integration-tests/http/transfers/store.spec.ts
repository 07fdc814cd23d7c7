import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../src/modules/installed-base"
import { makeStock } from "../harness/stock"
import { httpSuite } from "../harness/suite"

httpSuite("transfers-store", makeStock, (shop) => {
  const actor = () => ({ type: "customer" as const, id: shop.anna.id })
  /** The token goes to the invited person alone, so a test takes it where the mail would. */
  const invite = async (unit_id: string, to_email: string) => {
    const base = shop.container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
    const { token } = await base.requestTransfer({ unit_id, to_email, actor: actor() })
    return token ?? ""
  }
  const accept = (headers: Record<string, string>, token: string) =>
    shop.call("store.transfers.accept", { headers, body: { token } })

  it("an owner offers a unit, sees the offer and takes it back; the answer never holds the token", async () => {
    const params = { id: shop.unitIds[0] }
    const offer = await shop.call("store.units.requestTransfer", {
      headers: shop.anna.headers,
      params,
      body: { email: "Ben@Example.com" },
    })
    expect(offer.status).toBe(200)
    expect(Object.keys(offer.body.transfer).sort()).toEqual(["expires_at", "id", "to_email", "unit_id"])
    expect(offer.body.transfer.to_email).toBe("ben@example.com")

    const { body } = await shop.call("store.units.retrieve", { headers: shop.anna.headers, params })
    expect(body.unit.transfer).toEqual({ to_email: "ben@example.com", expires_at: offer.body.transfer.expires_at })

    const taken = await shop.call("store.units.cancelTransfer", { headers: shop.anna.headers, params })
    expect(taken.body).toEqual({ id: offer.body.transfer.id, object: "unit_transfer", deleted: true })
    expect((await shop.call("store.units.cancelTransfer", { headers: shop.anna.headers, params })).status).toBe(404)
  })

  it("a second offer of the same unit is a conflict", async () => {
    const params = { id: shop.unitIds[0] }
    const ask = (email: string) =>
      shop.call("store.units.requestTransfer", { headers: shop.anna.headers, params, body: { email } })
    expect((await ask("ben@example.com")).status).toBe(200)
    const second = await ask("carla@example.com")

    expect(second.status).toBe(409)
    expect(second.body.code).toBe("transfer_pending")
  })

  it("only the invited address can accept, and once", async () => {
    const token = await invite(shop.unitIds[0], shop.ben.email)

    expect((await accept(shop.anna.headers, token)).status).toBe(404)
    expect((await accept(shop.channel.headers, token)).status).toBe(401)
    expect((await accept(shop.ben.headers, `${token.slice(0, -1)}x`)).status).toBe(404)
    const taken = await accept(shop.ben.headers, token)
    expect(taken.status).toBe(200)
    expect(taken.body.unit).toMatchObject({ id: shop.unitIds[0], order_id: null, order_display_id: null })
    expect((await accept(shop.ben.headers, token)).status).toBeGreaterThanOrEqual(404)
  })

  it("two who accept at the same moment do not both get it", async () => {
    const token = await invite(shop.unitIds[0], shop.ben.email)
    const answers = await Promise.all([1, 2, 3, 4].map(() => accept(shop.ben.headers, token)))

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.every(({ status }) => [200, 404, 409].includes(status))).toBe(true)
  })

  it("whoever holds the invitation may decline it, without an account", async () => {
    const token = await invite(shop.unitIds[0], "carla@example.com")
    const declined = await shop.call("store.transfers.decline", { headers: shop.channel.headers, body: { token } })

    expect(declined.status).toBe(200)
    expect(declined.body.transfer.status).toBe("declined")
    const { body } = await shop.call("store.units.retrieve", { headers: shop.anna.headers, params: { id: shop.unitIds[0] } })
    expect(body.unit.transfer).toBeNull()
  })

  it("a unit with an open matter cannot be given away", async () => {
    const params = { id: shop.unitIds[0] }
    const opened = await shop.call("admin.units.openMatter", {
      headers: shop.agent.headers,
      params,
      body: { kind: "hold", ref_id: "hold_1" },
    })
    const ask = () =>
      shop.call("store.units.requestTransfer", { headers: shop.anna.headers, params, body: { email: "ben@example.com" } })
    expect((await ask()).status).toBeGreaterThanOrEqual(400)

    await shop.call("admin.units.closeMatter", {
      headers: shop.agent.headers,
      params: { ...params, matter_id: opened.body.matter.id },
    })
    expect((await ask()).status).toBe(200)
  })

  it.each(["ben", "ben@", "b en@example.com", `${"x".repeat(260)}@example.com`])("refuses the address %j", async (email) => {
    const { status } = await shop.call("store.units.requestTransfer", {
      headers: shop.anna.headers,
      params: { id: shop.unitIds[0] },
      body: { email },
    })
    expect(status).toBe(400)
  })
})
