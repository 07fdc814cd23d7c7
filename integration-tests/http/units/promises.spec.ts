import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../src/modules/warranty"
import { replaceUnitWorkflow } from "../../../src/workflows/installed-base/workflows/replace-unit"
import { daysAgo, line, sell } from "../harness/orders"
import { makeStock } from "../harness/stock"
import { httpSuite } from "../harness/suite"

httpSuite("promises", makeStock, (shop) => {
  const warranty = () => shop.container.resolve<WarrantyModuleService>(WARRANTY_MODULE)
  const get = (id: string, unitId: string) =>
    shop.call(id, { headers: shop.anna.headers, params: { id: unitId }, query: { locale: "en" } })
  const sellToAnna = (delivered_at: string, options?: Parameters<typeof sell>[2]) => {
    const parcel = {
      fulfillment_id: `ful_${delivered_at}`,
      fulfillment_item_id: null,
      shipped_at: null,
      cancelled_at: null,
    }
    const lines = [line({ fulfillments: [{ ...parcel, quantity: 1, delivered_at }] })]
    const order = { customer_id: shop.anna.id, email: shop.anna.email, sales_channel_id: shop.channel.id, lines }
    return sell(shop.container, order, options)
  }
  const shownAt = async (unitId: string) =>
    [...(await warranty().listWarrantiesOfUnits([unitId])).values()].flat().map(({ shown_at }) => shown_at)

  it("names no day of a unit that the shop has not confirmed, in no answer", async () => {
    const { unit_ids } = await sellToAnna(daysAgo(35), { origin: "backfill", is_confirmed: false })
    const { body } = await get("store.units.coverage", unit_ids[0])

    expect(body.coverage).toMatchObject({ result: "review", deadlines: [], burden_of_proof: { until: null } })
    expect(body.coverage.reasons.map(({ code }: { code: string }) => code)).toEqual(["not_confirmed"])
    expect(body.coverage.remedies.some(({ open }: { open: boolean }) => open)).toBe(false)
    const { body: list } = await shop.call("store.units.list", { headers: shop.anna.headers })
    const [listed] = list.units.filter(({ id }: { id: string }) => id === unit_ids[0])
    expect(listed).toMatchObject({ is_confirmed: false })
    expect(JSON.stringify(listed)).not.toMatch(/cover|warrant|ends/)
    expect((await shownAt(unit_ids[0])).filter(Boolean)).toEqual([])
  })

  it.each(["store.units.coverage", "store.units.certificate"])(
    "T-014: holds to the ends that the customer saw in %s",
    async (route) => {
      const [unitId] = shop.unitIds
      expect((await shownAt(unitId)).filter(Boolean)).toEqual([])
      expect((await get(route, unitId)).status).toBe(200)
      expect((await shownAt(unitId)).every(Boolean)).toBe(true)
    }
  )

  it("offers no withdrawal from a replacement", async () => {
    const remedies = async (unitId: string) =>
      (await get("store.units.coverage", unitId)).body.coverage.remedies.map(({ code }: { code: string }) => code)
    const { unit_ids } = await sellToAnna(daysAgo(2))
    expect(await remedies(unit_ids[0])).toContain("withdrawal")

    await replaceUnitWorkflow(shop.container).run({
      input: {
        unit_id: shop.unitIds[0],
        by_unit_id: unit_ids[0],
        at: daysAgo(1),
        actor: { type: "user", id: shop.agent.id },
      },
    })
    expect(await remedies(unit_ids[0])).not.toContain("withdrawal")
  })

  it("keeps what the shop wrote about an ended promise to itself", async () => {
    const ids = shop.warrantyIds
    const own = (await warranty().listWarrantiesOfUnits(shop.unitIds)).get(shop.unitIds[0]) ?? []
    const commercial = own.find(({ kind }) => kind === "commercial")?.id ?? ""
    expect(ids).toContain(commercial)
    const words = "Ben Rossi wrote that he dropped it"
    const ended = await shop.call("admin.warranties.void", {
      headers: shop.manager.headers,
      params: { id: commercial },
      body: { reason: words },
    })
    expect(ended.body.warranty.void_reason).toBe(words)
    const { body, text } = await get("store.units.retrieve", shop.unitIds[0])
    expect(body.unit.warranties.map(({ void_reason }: { void_reason: string | null }) => void_reason)).toContain(
      "by_hand"
    )
    expect(text).not.toContain("Rossi")
  })

  it.each(["admin.units.update", "admin.productSettings.update"])(
    "T-027: takes no agreement below a year for used goods: %s",
    async (route) => {
      const call = (months: number) =>
        shop.call(route, {
          headers: shop.manager.headers,
          params: { id: shop.unitIds[0], product_id: shop.productId },
          body: { used_guarantee_months: months },
        })
      expect((await call(6)).body).toMatchObject({ type: "invalid_data" })
      expect((await call(6)).body.message).toMatch(/used_guarantee_months.*12/)
      expect((await call(12)).status).toBe(200)
    }
  )
})
