import { createHash } from "node:crypto"
import { describeInstalledBase } from "./installed-base-suite"
import { agent, anna, anOrder, sold } from "./orders"

const now = new Date("2026-06-01T12:00:00.000Z")
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
const bruno = { customer_id: "cus_bruno", email: "bruno@example.com" }

describeInstalledBase("a unit that is handed over", ({ service, sql }) => {
  const sell = async () => (await service.reconcileOrder(anOrder(), sold)).created[0]
  const offer = (unit_id: string, change = {}) =>
    service.requestTransfer({
      unit_id,
      to_email: "Bruno@Example.com",
      customer_id: "cus_anna",
      actor: anna,
      now,
      ...change,
    })
  const token = async (unit_id: string) => (await offer(unit_id)).token as string
  const owner = async () => (await sql(`select owner_customer_id, owner_email, facts_rev from after_sales_unit`))[0]
  const kinds = async () =>
    (await sql<{ kind: string }>(`select kind from after_sales_unit_event order by created_at`)).map(({ kind }) => kind)

  it("is offered for 14 days by a token of 256 bits, of which only the hash is kept", async () => {
    const unit_id = await sell()
    const { transfer, token } = await offer(unit_id)
    expect(Buffer.from(token as string, "base64url")).toHaveLength(32)
    expect(transfer).toMatchObject({
      unit_id,
      from_customer_id: "cus_anna",
      to_email: "bruno@example.com",
      status: "pending",
      expires_at: days(14).toISOString(),
    })
    const [row] = await sql(`select * from after_sales_unit_transfer`)
    expect(row.token_hash).toBe(
      createHash("sha256")
        .update(token as string)
        .digest("hex")
    )
    expect(JSON.stringify(await sql(`select * from after_sales_unit_event`))).not.toContain("bruno@example.com")
    expect(await owner()).toMatchObject({ owner_customer_id: "cus_anna", facts_rev: 1 })
  })

  it("becomes the invited person's, and the order no longer says whose it is", async () => {
    const unit_id = await sell()
    const accepted = await service.acceptTransfer({
      token: await token(unit_id),
      ...bruno,
      email: "BRUNO@example.com",
      now,
    })
    expect(accepted).toMatchObject({ unit_id, status: "accepted", accepted_by_customer_id: "cus_bruno" })
    expect(await owner()).toEqual({ owner_customer_id: "cus_bruno", owner_email: "bruno@example.com", facts_rev: 2 })
    await service.reconcileOrder(anOrder({ version: 2, customer_id: "cus_carla", email: "c@example.com" }), sold)
    expect(await owner()).toMatchObject({ owner_customer_id: "cus_bruno" })
    expect(await kinds()).toEqual(["created", "transfer_requested", "transferred"])
  })

  it("shows its former owner that it has moved on, and nothing else", async () => {
    const unit_id = await sell()
    await service.acceptTransfer({ token: await token(unit_id), ...bruno, now })
    const scope = (customer_id: string) => ({ customer_id, sales_channel_ids: ["sc_web"] })
    const moved = { id: unit_id, status: "moved_on", product_title: "Washing machine", moved_on_at: now.toISOString() }

    expect(await service.retrieveStoreUnit(unit_id, scope("cus_anna"))).toEqual(moved)
    expect((await service.listStoreUnits(scope("cus_anna"))).units).toEqual([moved])
    await expect(service.retrieveStoreUnit(unit_id, scope("cus_carla"))).rejects.toMatchObject({ type: "not_found" })
  })

  it("shows its new owner everything but the order of the old one", async () => {
    const unit_id = await sell()
    await service.acceptTransfer({ token: await token(unit_id), ...bruno, now })
    const scope = { customer_id: "cus_bruno", sales_channel_ids: ["sc_web"] }
    expect(await service.retrieveStoreUnit(unit_id, scope)).toMatchObject({
      status: "ordered",
      contract_on: "2026-03-01",
      order_id: null,
      order_display_id: null,
    })
    expect((await service.listStoreOrders(scope)).orders).toEqual([])
    await expect(service.retrieveStoreOrder("order_1", scope)).rejects.toMatchObject({ type: "not_found" })
  })

  it("goes to nobody but the invited address, and the answer doesn't say why", async () => {
    const unit_id = await sell()
    const right = await token(unit_id)
    const answers = await Promise.all(
      [
        { token: right, customer_id: "cus_eve", email: "eve@example.com" },
        { token: "x".repeat(43), ...bruno },
        { token: "", ...bruno },
      ].map((input) => service.acceptTransfer({ ...input, now }).catch(({ type, message }) => ({ type, message })))
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toMatchObject({ type: "not_found" })
    expect(await owner()).toMatchObject({ owner_customer_id: "cus_anna" })
  })

  it("is taken over once when the link is opened in two windows at once", async () => {
    const unit_id = await sell()
    const link = await token(unit_id)
    const results = await Promise.allSettled(
      [1, 2, 3].map(() => service.acceptTransfer({ token: link, ...bruno, now }))
    )
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    for (const result of results.filter(({ status }) => status === "rejected")) {
      expect(result).toMatchObject({ reason: { code: "transfer_decided", details: { status: "accepted" } } })
    }
    expect(await kinds()).toEqual(["created", "transfer_requested", "transferred"])
  })

  it("has one open offer at a time", async () => {
    const unit_id = await sell()
    const results = await Promise.allSettled(
      [1, 2, 3, 4].map((n) => offer(unit_id, { to_email: `friend${n}@example.com` }))
    )
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    await expect(offer(unit_id)).rejects.toMatchObject({ type: "conflict", code: "transfer_pending" })
    await service.cancelTransfer({ unit_id, customer_id: "cus_anna", actor: anna, now })
    expect((await offer(unit_id)).transfer.status).toBe("pending")
  })

  it("answers the same request with the same offer, and the token only once", async () => {
    const unit_id = await sell()
    const first = await offer(unit_id, { idempotency_key: "key-1" })
    const again = await offer(unit_id, { idempotency_key: "key-1" })
    expect(again).toEqual({ transfer: first.transfer, token: null })
    const other = offer(unit_id, { idempotency_key: "key-1", to_email: "carla@example.com" })
    await expect(other).rejects.toMatchObject({ code: "idempotency_key_reused" })
  })

  it("can't be taken over after an offer was declined, withdrawn or ran out", async () => {
    const unit_id = await sell()
    const declined = await token(unit_id)
    await service.declineTransfer({ token: declined, now })
    const withdrawn = await token(unit_id)
    await service.cancelTransfer({ unit_id, actor: agent, now })
    const late = await token(unit_id)

    for (const [link, status] of [
      [declined, "declined"],
      [withdrawn, "cancelled"],
    ]) {
      const accept = service.acceptTransfer({ token: link, ...bruno, now })
      await expect(accept).rejects.toMatchObject({ type: "conflict", code: "transfer_decided", details: { status } })
    }
    const tooLate = service.acceptTransfer({ token: late, ...bruno, now: days(14) })
    await expect(tooLate).rejects.toMatchObject({ type: "not_allowed", code: "transfer_expired" })
    await expect(service.cancelTransfer({ unit_id, actor: agent, now: days(15) })).rejects.toMatchObject({
      code: "transfer_expired",
    })
    expect(await owner()).toMatchObject({ owner_customer_id: "cus_anna" })
  })

  it("is offered again without waiting for the sweep, which closes what ran out once", async () => {
    const unit_id = await sell()
    await offer(unit_id)
    expect((await offer(unit_id, { now: days(15) })).transfer.status).toBe("pending")
    const [one, two] = await Promise.all([service.expireTransfers(days(30)), service.expireTransfers(days(30))])
    expect([...one, ...two]).toMatchObject([{ unit_id, status: "expired" }])
    expect((await kinds()).filter((kind) => kind === "transfer_expired")).toHaveLength(2)
    await expect(service.cancelTransfer({ unit_id, actor: agent, now })).rejects.toMatchObject({ type: "not_found" })
  })

  it("must have nothing open, when it is offered and when it is taken", async () => {
    const unit_id = await sell()
    const matter = { unit_id, kind: "case", ref_id: "case_1", actor: agent } as const
    await service.openMatter(matter)
    await expect(offer(unit_id)).rejects.toMatchObject({ type: "not_allowed", code: "open_matters" })
    await service.closeMatter(matter)
    const link = await token(unit_id)
    await service.openMatter(matter)
    await expect(service.acceptTransfer({ token: link, ...bruno, now })).rejects.toMatchObject({ code: "open_matters" })
    await service.closeMatter(matter)
    expect(await service.acceptTransfer({ token: link, ...bruno, now })).toMatchObject({ status: "accepted" })
  })

  it.each(["returned_at", "cancelled_at", "scrapped_at"] as const)("must not have left: %s", async (fact) => {
    const unit_id = await sell()
    const link = await token(unit_id)
    await service.recordFact({ unit_id, fact, at: "2026-05-01T00:00:00Z", actor: agent, now })
    const refused = { type: "not_allowed", code: "unit_not_live" }
    await expect(service.acceptTransfer({ token: link, ...bruno, now })).rejects.toMatchObject(refused)
    await service.cancelTransfer({ unit_id, actor: agent, now })
    await expect(offer(unit_id)).rejects.toMatchObject(refused)
  })

  it("is not offered by somebody else, to its owner or to no address", async () => {
    const unit_id = await sell()
    await expect(offer(unit_id, { customer_id: "cus_eve" })).rejects.toMatchObject({ type: "not_found" })
    await expect(offer("asunit_x")).rejects.toMatchObject({ type: "not_found" })
    await expect(offer(unit_id, { to_email: " ANNA@example.com" })).rejects.toMatchObject({ code: "already_owner" })
    for (const to_email of [
      "bruno",
      "a@@example.com",
      `${"a".repeat(250)}@example.com`,
      "a@b",
      "b\u0000@example.com",
    ]) {
      await expect(offer(unit_id, { to_email })).rejects.toMatchObject({ type: "invalid_data" })
    }
    expect(await sql(`select 1 from after_sales_unit_transfer`)).toEqual([])
  })

  it("stays with the order's new owner when the order changed hands after the offer", async () => {
    const unit_id = await sell()
    const link = await token(unit_id)
    await service.reconcileOrder(anOrder({ version: 2, customer_id: "cus_carla", email: "c@example.com" }), sold)
    await expect(service.acceptTransfer({ token: link, ...bruno, now })).rejects.toMatchObject({
      code: "owner_changed",
    })
    expect(await owner()).toMatchObject({ owner_customer_id: "cus_carla" })
    expect(await sql(`select status from after_sales_unit_transfer`)).toEqual([{ status: "pending" }])
  })
})
