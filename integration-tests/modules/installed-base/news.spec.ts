import { describeInstalledBase } from "./installed-base-suite"
import { agent, anna, anOrder, sold } from "./orders"

const long = new Date("2020-01-01T00:00:00.000Z")

describeInstalledBase("invitations that nobody was told of yet", ({ service, sql }) => {
  const sell = async (quantity = 1) => (await service.reconcileOrder(anOrder({}, { quantity }), sold)).created
  const offer = (unit_id: string) =>
    service.requestTransfer({ unit_id, to_email: "bruno@example.com", customer_id: "cus_anna", actor: anna })
  const waiting = async (limit = 10) => await service.listUnmailedInvitations(limit)

  it("wait with their token and country, oldest first, as many as are asked for", async () => {
    const units = await sell(3)
    const offers = []
    for (const unit_id of units) {
      offers.push(await offer(unit_id))
    }
    const found = await waiting()

    expect(found.map(({ unit_id, token }) => [unit_id, token])).toEqual(
      offers.map(({ transfer, token }) => [transfer.unit_id, token])
    )
    expect(found[0]).toMatchObject({ to_email: "bruno@example.com", country_code: "it" })
    expect((await waiting(2)).map(({ unit_id }) => unit_id)).toEqual(units.slice(0, 2))
  })

  it("are told once: their tokens are with their messages from then on, and still open the unit", async () => {
    const [unit_id] = await sell()
    const { token } = await offer(unit_id)
    await service.forgetTokens([(await waiting())[0].id])

    expect(await waiting()).toEqual([])
    expect(await sql("select unmailed_token from after_sales_unit_transfer")).toEqual([{ unmailed_token: null }])
    const bruno = { customer_id: "cus_b", email: "bruno@example.com" }
    expect(await service.acceptTransfer({ token: token ?? "", ...bruno })).toMatchObject({ status: "accepted" })
  })

  it.each([
    ["taken back", "update after_sales_unit_transfer set status = 'cancelled', decided_at = now()"],
    ["over", "update after_sales_unit_transfer set expires_at = now() - interval '1 second'"],
  ])("are not told when they are %s, and their tokens go with the next that are", async (_, statement) => {
    const [unit_id] = await sell()
    await offer(unit_id)
    await sql(statement)
    expect(await waiting()).toEqual([])
    expect(await sql("select id from after_sales_unit_transfer where unmailed_token is not null")).toHaveLength(1)

    await service.forgetTokens([])
    expect(await sql("select id from after_sales_unit_transfer where unmailed_token is not null")).toEqual([])
  })

  it("keep the token of an offer that still waits when others are forgotten", async () => {
    const [one, two] = await sell(2)
    await offer(one)
    await offer(two)
    await service.forgetTokens([(await waiting())[0].id])
    expect((await waiting()).map(({ unit_id }) => unit_id)).toEqual([two])
  })
})

describeInstalledBase("what owners are told of registrations", ({ service, sql }) => {
  const register = async (serial_number: string) =>
    (
      await service.registerUnit({
        product_id: "prod_washer",
        product_title: "Washing machine",
        serial_number,
        owner_customer_id: "cus_anna",
        owner_email: "anna@example.com",
        contract_on: "2026-02-28",
        country_code: "it",
        time_zone: "Europe/Rome",
        actor: anna,
      })
    ).id

  it("is each decision once, newest first, with whose the unit is today", async () => {
    const [one, two, three] = [await register("R1"), await register("R2"), await register("R3")]
    await service.approveRegistration({ unit_id: one, actor: agent })
    await service.rejectRegistration({ unit_id: two, reason: "No receipt", actor: agent })
    await sql("update after_sales_unit set owner_email = 'anna.new@example.com' where id = ?", [one])
    const news = await service.listUnitNews(long)

    expect(news.map(({ unit_id, kind, owner_email }) => [unit_id, kind, owner_email])).toEqual([
      [two, "registration_rejected", "anna@example.com"],
      [one, "registration_approved", "anna.new@example.com"],
    ])
    expect(new Set(news.map(({ event_id }) => event_id)).size).toBe(2)
    expect(news.some(({ unit_id }) => unit_id === three)).toBe(false)
    expect(JSON.stringify(news)).not.toContain("receipt")
  })

  it("is nothing that was decided before, nor of a unit that is gone", async () => {
    const id = await register("R1")
    await service.approveRegistration({ unit_id: id, actor: agent })
    expect(await service.listUnitNews(new Date(Date.now() + 60_000))).toEqual([])
    await sql("update after_sales_unit set deleted_at = now() where id = ?", [id])
    expect(await service.listUnitNews(long)).toEqual([])
    expect(await service.listOwners([id])).toEqual([])
  })

  it("is told to nobody when the owner has been forgotten", async () => {
    const id = await register("R1")
    await service.approveRegistration({ unit_id: id, actor: agent })
    await service.eraseOwner({ customer_id: "cus_anna", emails: ["anna@example.com"], actor: agent })
    expect(await service.listUnitNews(long)).toMatchObject([
      { unit_id: id, owner_email: null, owner_customer_id: null },
    ])
  })
})
