import { anna, aUnit, shop, synced, then, until, warrantiesOf } from "./subjects"
import { describeWarranty } from "./warranty-suite"

const delivered = { delivered_at: "2025-09-15T08:00:00.000Z" }

describeWarranty("warranties follow the facts of their unit", ({ service }) => {
  const historyOf = async (id: string) => (await service.retrieveAdminWarranty(id)).events

  it("T-013: promise from the order on, without an end before the delivery", async () => {
    const [warranty, ...others] = await synced(service, aUnit())
    expect(others).toEqual([])
    expect(warranty).toMatchObject({
      kind: "statutory",
      status: "pending",
      starts_on: null,
      ends_on: { parts: null, labour: null, travel: null },
      expires_at: null,
      jurisdiction: { country: "it", is_fallback: false, basis: { country_code: "it", contract_on: "2025-09-10" } },
    })
  })

  it("T-001: start with the delivery and end with the last instant of the last day, local time", async () => {
    const [warranty] = await synced(service, aUnit(delivered))
    expect(warranty).toMatchObject({
      starts_on: "2025-09-15",
      ends_on: until("2027-09-15"),
      starts_at: "2025-09-14T22:00:00.000Z",
      expires_at: "2027-09-15T22:00:00.000Z",
    })
  })

  it("tell what they did: issued, then started, then nothing more to do", async () => {
    const unit = aUnit()
    const issued = await service.syncWarranties([unit], shop)
    const [{ id }] = issued.issued
    const touched = [{ id, unit_id: unit.id }]
    expect(issued).toEqual({ issued: touched, started: [], changed: [], voided: [] })

    const known = then(unit, delivered)
    expect(await service.syncWarranties([known], shop)).toEqual({
      issued: [],
      started: touched,
      changed: [],
      voided: [],
    })
    expect(await service.syncWarranties([known], shop)).toEqual({ issued: [], started: [], changed: [], voided: [] })
    expect((await historyOf(id)).map(({ kind }) => kind)).toEqual(["issued", "started"])
  })

  it("T-014: move with a corrected delivery, and keep who, why and both values", async () => {
    const unit = aUnit({ delivered_at: "2026-02-03T10:00:00.000Z" })
    const [{ id }] = await synced(service, unit)
    const corrected = then(unit, { delivered_at: "2026-02-05T10:00:00.000Z" })
    const result = await service.syncWarranties([corrected], { ...shop, actor: anna, reason_code: "carrier_report" })
    expect(result.changed).toEqual([{ id, unit_id: unit.id }])
    const [warranty] = await warrantiesOf(service, unit)
    expect(warranty.ends_on).toEqual(until("2028-02-05"))
    expect((await historyOf(id)).at(-1)).toMatchObject({
      kind: "changed",
      actor_type: "user",
      actor_id: "user_anna",
      data: {
        reason_code: "carrier_report",
        from: { starts_on: "2026-02-03", ends_on: until("2028-02-03") },
        to: { starts_on: "2026-02-05", ends_on: until("2028-02-05") },
      },
    })
  })

  it("T-014: never end earlier than the customer was shown, unless for a legal reason", async () => {
    const unit = aUnit({ delivered_at: "2026-02-05T10:00:00.000Z" })
    const [{ id }] = await synced(service, unit)
    await service.markShown([id], { type: "customer", id: "cus_giulia" })
    const earlier = then(unit, { delivered_at: "2026-02-03T10:00:00.000Z" })

    const [kept] = await synced(service, earlier)
    expect(kept).toMatchObject({ starts_on: "2026-02-03", ends_on: until("2028-02-05") })
    expect(kept.expires_at).toBe("2028-02-05T23:00:00.000Z")
    expect((await service.syncWarranties([earlier], shop)).changed).toEqual([])

    await service.syncWarranties([earlier], { ...shop, legal_override: true })
    expect((await warrantiesOf(service, unit))[0].ends_on).toEqual(until("2028-02-03"))
    expect((await historyOf(id)).map(({ kind }) => kind)).toEqual(["issued", "shown", "changed", "changed"])
  })

  it("are shown for the first time once, and only when there is something to see", async () => {
    const [pending] = await synced(service, aUnit())
    await service.markShown([pending.id], anna)
    expect((await service.retrieveAdminWarranty(pending.id)).shown_at).toBeNull()

    const [started] = await synced(service, aUnit(delivered))
    await service.markShown([started.id], anna)
    const { shown_at } = await service.retrieveAdminWarranty(started.id)
    await service.markShown([started.id], anna)
    expect(await service.retrieveAdminWarranty(started.id)).toMatchObject({ shown_at: expect.any(String) })
    expect((await service.retrieveAdminWarranty(started.id)).shown_at).toBe(shown_at)
    expect((await historyOf(started.id)).filter(({ kind }) => kind === "shown")).toEqual([
      expect.objectContaining({ data: { ends_on: until("2027-09-15") } }),
    ])
  })

  it("T-012: count from the installation when the seller installs, not from the parcel", async () => {
    const unit = aUnit({ is_installed_by_seller: true, delivered_at: "2026-01-10T10:00:00.000Z" })
    expect((await synced(service, unit))[0].starts_on).toBeNull()
    const [warranty] = await synced(service, then(unit, { installed_at: "2026-01-24T10:00:00.000Z" }))
    expect(warranty).toMatchObject({ starts_on: "2026-01-24", ends_on: until("2028-01-24") })
  })

  it("wait again when the delivery turns out not to have happened", async () => {
    const unit = aUnit(delivered)
    const [{ id }] = await synced(service, unit)
    const [warranty] = await synced(service, then(unit, { delivered_at: null }))
    expect(warranty).toMatchObject({ status: "pending", starts_on: null, starts_at: null, expires_at: null })
    expect((await historyOf(id)).at(-1)).toMatchObject({ kind: "changed", data: { to: { starts_on: null } } })
  })

  it.each([
    ["cancelled", { cancelled_at: "2026-01-01T00:00:00.000Z" }, "unit_cancelled"],
    ["returned", { returned_at: "2026-01-01T00:00:00.000Z" }, "unit_returned"],
    ["replaced", { replaced_at: "2026-01-01T00:00:00.000Z" }, "unit_replaced"],
  ])("end when the unit is %s, and come back when that was a mistake", async (_, fact, reason) => {
    const unit = aUnit(delivered)
    const [{ id }] = await synced(service, unit)
    const gone = then(unit, fact)
    expect((await service.syncWarranties([gone], shop)).voided).toEqual([{ id, unit_id: unit.id }])
    expect((await warrantiesOf(service, unit))[0]).toMatchObject({
      status: "void",
      void_reason: reason,
      voided_at: "2026-01-01T00:00:00.000Z",
    })
    const [restored] = await synced(service, then(gone, { cancelled_at: null, returned_at: null, replaced_at: null }))
    expect(restored).toMatchObject({ void_reason: null, voided_at: null, ends_on: until("2027-09-15") })
    expect((await historyOf(id)).map(({ kind }) => kind)).toEqual(["issued", "voided", "restored"])
  })

  it("are void from the start, and announced to nobody, for a unit that was cancelled before anybody looked", async () => {
    const unit = aUnit({ cancelled_at: "2026-01-01T00:00:00.000Z" })
    expect(await service.syncWarranties([unit], shop)).toEqual({ issued: [], started: [], changed: [], voided: [] })
    expect(await warrantiesOf(service, unit)).toEqual([
      expect.objectContaining({ status: "void", void_reason: "unit_cancelled" }),
    ])
  })

  it("stay as newer facts have made them when older ones come late", async () => {
    const ordered = aUnit()
    await synced(service, then(ordered, delivered))
    const [warranty] = await synced(service, ordered)
    expect(warranty.starts_on).toBe("2025-09-15")
  })

  it("follow the labels of the unit without a word in their history", async () => {
    const unit = aUnit(delivered)
    const [{ id }] = await synced(service, unit)
    const renamed = then(unit, { serial_number: "SN-7", owner_customer_id: "cus_marco" })
    const result = await service.syncWarranties([renamed], shop)
    expect(result.changed).toEqual([])
    expect(await service.retrieveAdminWarranty(id)).toMatchObject({
      serial_number: "SN-7",
      owner_customer_id: "cus_marco",
      events: [{ kind: "issued" }],
    })
  })

  it("are made for units from before the plugin too, unconfirmed until the merchant says so", async () => {
    const unit = aUnit({ ...delivered, origin: "backfill", is_confirmed: false })
    expect((await synced(service, unit))[0].is_confirmed).toBe(false)
    expect((await synced(service, then(unit, { is_confirmed: true })))[0].is_confirmed).toBe(true)
  })
})
