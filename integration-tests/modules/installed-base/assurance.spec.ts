import { describeInstalledBase } from "./installed-base-suite"
import { agent, anOrder, sold } from "./orders"

describeInstalledBase("units whose warranties are behind", ({ service, sql }) => {
  const sell = async (quantity: number) => (await service.reconcileOrder(anOrder({}, { quantity }), sold)).stale

  it("are all units until their facts' revision is assured", async () => {
    const stale = await sell(3)
    expect(await service.syncLag()).toMatchObject({ units_waiting: 3 })
    expect(await service.markAssured(stale)).toBe(3)
    expect(await service.claimStaleUnits(10, 60)).toEqual([])
    expect(await service.syncLag()).toMatchObject({ units_waiting: 0, lag_seconds: 0 })
  })

  it("stay behind when their facts moved on meanwhile", async () => {
    const [unit] = await sell(1)
    const { facts_rev } = await service.recordFact({
      unit_id: unit.id,
      fact: "delivered_at",
      at: "2026-03-05T09:30:00Z",
      actor: agent,
    })
    expect(await service.markAssured([unit])).toBe(0)
    expect(await service.claimStaleUnits(10, 60)).toEqual([{ id: unit.id, facts_rev }])
    expect(await service.markAssured([{ id: unit.id, facts_rev }])).toBe(1)
  })

  it("are not taken back by an older revision, nor promised by one that doesn't exist", async () => {
    const [unit] = await sell(1)
    await service.setSerial({ unit_id: unit.id, serial_number: "SN1", actor: agent })
    await service.markAssured([{ id: unit.id, facts_rev: 2 }])
    await service.markAssured([unit])
    await service.markAssured([{ id: unit.id, facts_rev: 9 }])
    expect(await sql(`select facts_rev, assured_rev from after_sales_unit`)).toEqual([{ facts_rev: 2, assured_rev: 2 }])
  })

  it("are shared by processes that ask at once, and given again when a lease is over", async () => {
    await sell(90)
    const batches = await Promise.all(Array.from({ length: 6 }, () => service.claimStaleUnits(20, 60)))
    expect(new Set(batches.flat().map(({ id }) => id)).size).toBe(90)
    expect(batches.flat()).toHaveLength(90)
    expect(await service.claimStaleUnits(20, 60)).toEqual([])
    await sql(`update after_sales_unit set assured_lease_until = now() - interval '1 second'`)
    expect(await service.claimStaleUnits(100, 60)).toHaveLength(90)
  })

  it("are told with everything that a warranty asks of a unit", async () => {
    const [{ id }] = await sell(1)
    expect(await service.retrieveWarrantySubjects([id, "asunit_x"])).toEqual([
      {
        id,
        facts_rev: 1,
        has_consumer_chosen_repair: false,
        status: "ordered",
        created_at: expect.stringMatching(/Z$/),
        origin: "order",
        product_id: "prod_washer",
        variant_id: "variant_washer",
        sales_channel_id: "sc_web",
        product_title: "Washing machine",
        serial_number: null,
        order_display_id: 1042,
        owner_customer_id: "cus_anna",
        transferred_at: null,
        replaces_id: null,
        policy_version_id: null,
        is_confirmed: true,
        country_code: "it",
        region_code: null,
        time_zone: "Europe/Rome",
        contract_on: "2026-03-01",
        buyer_kind: "consumer",
        condition: "new",
        is_installed_by_seller: false,
        digital_supply_months: null,
        expected_life_months: null,
        used_guarantee_months: null,
        shipped_at: null,
        delivered_at: null,
        installed_at: null,
        returned_at: null,
        cancelled_at: null,
        replaced_at: null,
        scrapped_at: null,
      },
    ])
  })
})
