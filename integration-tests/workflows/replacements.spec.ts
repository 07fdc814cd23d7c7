import { openMatterWorkflow } from "../../src/workflows/installed-base/workflows/open-matter"
import { replaceUnitWorkflow } from "../../src/workflows/installed-base/workflows/replace-unit"
import { repointLeaverWorkflow } from "../../src/workflows/installed-base/workflows/repoint-leaver"
import { updateUnitDetailsWorkflow } from "../../src/workflows/installed-base/workflows/update-unit-details"
import { extendWarrantyWorkflow } from "../../src/workflows/warranty/workflows/extend-warranty"
import { sweep } from "../../src/workflows/sweep"
import { describeShop } from "../faults/shop-test"
import { cancelClaim, claimReplacement, replacementLine } from "../servers/shop/claims"
import type { PlacedOrder } from "../servers/shop/place-order"
import { receiveReturn, requestReturn } from "../servers/shop/returns"
import { fullPolicy, publishPolicy } from "./policy"
import { recordEvents } from "./recorder"
import { agent, at } from "./shop"

describeShop("wf_replacements", (test) => {
  let events: ReturnType<typeof recordEvents>
  beforeAll(() => {
    events = recordEvents(test.container)
  })

  const delivered = async (day: string, quantity = 1) => {
    const { order } = await at(test).deliveredOn(day, quantity)
    await sweep(test.container)
    return { order, units: await at(test).units(order.id) }
  }
  const claim = (order: PlacedOrder, isSentBack = false) =>
    claimReplacement(test.container, { shop: test.shop, orderId: order.id, lineId: order.lines[0].id, isSentBack })
  /** The replacement of a claim arrives on the day. Answers its unit. */
  const receive = async (order: PlacedOrder, claimId: string, day: string) => {
    const lineId = await replacementLine(test.container, claimId)
    await at(test).deliver({ id: order.id, lines: [{ id: lineId, quantity: 1 }] }, day)
    await sweep(test.container)
    const units = await at(test).units(order.id)
    return units.filter((unit) => unit.order_line_id === lineId)[0]
  }
  const byKind = async (unitId: string) =>
    Object.fromEntries((await at(test).warranties(unitId)).map((warranty) => [warranty.kind, warranty]))
  const replace = (unitId: string, byUnitId: string) =>
    replaceUnitWorkflow(test.container).run({
      input: { unit_id: unitId, by_unit_id: byUnitId, at: "2026-10-01T10:00:00.000Z", actor: agent },
      throwOnError: false,
    })
  const repoint = (flaggedUnitId: string, unitId: string) =>
    repointLeaverWorkflow(test.container).run({
      input: { flagged_unit_id: flaggedUnitId, unit_id: unitId, actor: agent },
      throwOnError: false,
    })

  describe("a claim in the order", () => {
    it("lets the old term run on in the new piece, the law's and the shop's", async () => {
      await publishPolicy(test.container, fullPolicy("five"))
      const { order, units } = await delivered("2026-02-03")
      const successor = await receive(order, await claim(order), "2026-10-01")

      const old = await byKind(units[0].id)
      const carried = await byKind(successor.id)
      expect(carried.statutory).toMatchObject({
        starts_on: "2026-02-03",
        parts_ends_on: "2028-02-03",
        carried_from_id: old.statutory.id,
        void_reason: null,
      })
      expect(carried.commercial).toMatchObject({ parts_ends_on: "2031-02-03", carried_from_id: old.commercial.id })
      expect(old.statutory.void_reason).toBe("unit_replaced")
      expect(old.commercial.void_reason).toBe("unit_replaced")
    })

    it("starts the law's guarantee anew in Portugal, and lets the shop's own run on", async () => {
      await publishPolicy(test.container, fullPolicy("five"))
      const { order, units } = await delivered("2026-02-03")
      await updateUnitDetailsWorkflow(test.container).run({
        input: { unit_id: units[0].id, country_code: "pt", actor: agent },
      })
      expect((await byKind(units[0].id)).statutory.parts_ends_on).toBe("2029-02-03")
      const successor = await receive(order, await claim(order), "2026-10-01")

      const carried = await byKind(successor.id)
      expect(carried.statutory).toMatchObject({ starts_on: "2026-10-01", parts_ends_on: "2029-10-01" })
      expect(carried.commercial).toMatchObject({ parts_ends_on: "2031-02-03" })
    })

    it("takes the months along that a repair had added", async () => {
      const { order, units } = await delivered("2026-02-03")
      const { statutory } = await byKind(units[0].id)
      await extendWarrantyWorkflow(test.container).run({
        input: { warranty_id: statutory.id, cause: "goodwill", cause_id: "letter-1", months: 3, actor: agent },
      })
      const successor = await receive(order, await claim(order), "2026-10-01")

      expect((await byKind(successor.id)).statutory.parts_ends_on).toBe("2028-05-03")
    })

    it("leaves the old unit its promises until the new one has arrived, and for good when the claim is cancelled", async () => {
      const { order, units } = await delivered("2026-02-03")
      const claimId = await claim(order, true)
      await test.bus.drain()
      expect((await byKind(units[0].id)).statutory.void_reason).toBeNull()
      expect(await at(test).units(order.id)).toHaveLength(2)

      await cancelClaim(test.container, claimId)
      await sweep(test.container)
      expect((await byKind(units[0].id)).statutory).toMatchObject({ void_reason: null, parts_ends_on: "2028-02-03" })
      const promises = await test.sql("select unit_id from after_sales_warranty where void_reason is null")
      expect(promises).toEqual([{ unit_id: units[0].id }])
    })

    it("replaces a replacement: the first day still counts", async () => {
      const { order } = await delivered("2026-02-03")
      const second = await receive(order, await claim(order), "2026-06-01")
      const again = await claimReplacement(test.container, {
        shop: test.shop,
        orderId: order.id,
        lineId: second.order_line_id,
      })
      const third = await receive(order, again, "2026-10-01")

      expect((await at(test).unit(second.id)).status).toBe("replaced")
      expect((await byKind(third.id)).statutory).toMatchObject({ starts_on: "2026-02-03", parts_ends_on: "2028-02-03" })
    })
  })

  describe("a replacement by hand", () => {
    it("moves what the old unit was owed to the new one, and tells of it", async () => {
      const old = (await delivered("2026-02-03")).units[0]
      const stock = (await delivered("2026-09-30")).units[0]
      events.take()
      expect((await replace(old.id, stock.id)).errors).toEqual([])

      expect((await at(test).unit(old.id)).status).toBe("replaced")
      expect((await byKind(old.id)).statutory.void_reason).toBe("unit_replaced")
      expect((await byKind(stock.id)).statutory.void_reason).toBeNull()
      expect(events.take()).toEqual(expect.arrayContaining([`unit.replaced ${old.id}`, `warranty.voided ${old.id}`]))
    })

    it("is refused for the unit itself, for one that is gone, and a second time", async () => {
      const [first, second] = (await delivered("2026-02-03", 2)).units
      const [third] = (await delivered("2026-02-03")).units
      expect((await replace(first.id, first.id)).errors[0].error.code).toBe("not_a_replacement")

      expect((await replace(first.id, second.id)).errors).toEqual([])
      expect((await replace(first.id, third.id)).errors[0].error.code).toBe("fact_known")
      expect((await replace(third.id, first.id)).errors[0].error.code).toBe("not_a_replacement")
      expect((await replace(third.id, second.id)).errors[0].error.code).toBe("replaces_another")
      expect((await at(test).unit(third.id)).status).toBe("delivered")
    })

    it("gives one new unit to one of two old ones when both are asked for at once", async () => {
      const [first, second, stock] = (await delivered("2026-02-03", 3)).units
      const outcomes = await Promise.all([replace(first.id, stock.id), replace(second.id, stock.id)])

      expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1)
      const statuses = [await at(test).unit(first.id), await at(test).unit(second.id)].map(({ status }) => status)
      expect(statuses.sort()).toEqual(["delivered", "replaced"])
    })
  })

  describe("a piece that came back without saying which", () => {
    const sendBack = async (order: PlacedOrder) => {
      const lines = [{ id: order.lines[0].id, quantity: 1 }]
      const returnId = await requestReturn(test.container, {
        orderId: order.id,
        locationId: test.shop.locationId,
        lines,
      })
      await receiveReturn(test.container, returnId, lines)
      await test.bus.drain()
    }
    const voids = async (unitIds: string[]) => {
      const kinds = await Promise.all(unitIds.map(byKind))
      return kinds.map(({ statutory }) => statutory.void_reason)
    }

    it("is asked of a person when each piece has something open, and ends the promises of the one they name", async () => {
      const { order, units } = await delivered("2026-02-03", 2)
      for (const unit of units) {
        await openMatterWorkflow(test.container).run({
          input: { unit_id: unit.id, kind: "hold", ref_id: `check-${unit.id}`, actor: agent },
        })
      }
      events.take()
      await sendBack(order)
      const flagged = (await at(test).units(order.id)).filter((unit) => unit.flagged_reason)
      expect(flagged.map((unit) => unit.flagged_reason)).toEqual(["leaver_returned"])
      expect(events.take()).toContain(`unit.flagged ${flagged[0].id}`)
      expect(await voids(units.map(({ id }) => id))).toEqual([null, null])

      const other = units.filter((unit) => unit.id !== flagged[0].id)[0]
      expect((await repoint(flagged[0].id, other.id)).errors).toEqual([])
      expect(await at(test).unit(other.id)).toMatchObject({ status: "returned" })
      expect(await at(test).unit(flagged[0].id)).toMatchObject({ status: "delivered", flagged_reason: null })
      expect(await voids([other.id, flagged[0].id])).toEqual(["unit_returned", null])
    })

    it("is put right when the wrong one was taken, and the sweep does not undo that", async () => {
      const { order, units } = await delivered("2026-02-03", 2)
      await sendBack(order)
      expect(await voids(units.map(({ id }) => id))).toEqual([null, "unit_returned"])

      expect((await repoint(units[1].id, units[0].id)).errors).toEqual([])
      await test.sql(`update "order" set updated_at = now() + interval '1 minute' where id = ?`, [order.id])
      await sweep(test.container)
      expect(await voids(units.map(({ id }) => id))).toEqual(["unit_returned", null])
      expect((await at(test).units(order.id)).map(({ status }) => status)).toEqual(["returned", "delivered"])
    })

    it("is refused between lines and for what has not left", async () => {
      const { units } = await delivered("2026-02-03", 2)
      const [stranger] = (await delivered("2026-02-03")).units

      expect((await repoint(units[0].id, units[1].id)).errors[0].error.code).toBe("not_a_leaver")
      await test.sql("update after_sales_unit set returned_at = now() where id = ?", [units[0].id])
      expect((await repoint(units[0].id, stranger.id)).errors[0].error.code).toBe("other_line")
      expect((await at(test).unit(stranger.id)).status).toBe("delivered")
    })
  })
})
