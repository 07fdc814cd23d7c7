import { aPolicy } from "./policies"
import { anna, aUnit, shop, synced, then, until, warrantiesOf } from "./subjects"
import { describeWarranty } from "./warranty-suite"

const delivered = { delivered_at: "2025-09-15T08:00:00.000Z" }
const goodwill = { cause: "goodwill", actor: anna } as const

describeWarranty("promises that change", ({ service, sql }) => {
  const historyOf = async (id: string) => (await service.retrieveAdminWarranty(id)).events

  describe("extensions", () => {
    it("add months and days to the anchor, once for each cause", async () => {
      const [{ id }] = await synced(service, aUnit(delivered))
      const extend = () =>
        service.extendWarranty({ ...goodwill, warranty_id: id, cause_id: "case_1", months: 5, days: 10 })
      const first = await extend()
      expect(first).toMatchObject({ is_new: true, extension: { months: 5, days: 10, actor_id: "user_anna" } })
      expect(first.warranty.ends_on).toEqual(until("2028-02-25"))
      expect(first.warranty.expires_at).toBe("2028-02-25T23:00:00.000Z")

      const repeated = await extend()
      expect(repeated).toEqual({ ...first, is_new: false })
      expect((await historyOf(id)).map(({ kind }) => kind)).toEqual(["issued", "extended"])
    })

    it("T-007: are counted from the delivery with the sum of months, not from the last end", async () => {
      const lisbon = { country_code: "pt", time_zone: "Europe/Lisbon", contract_on: "2024-08-30" }
      const [{ id }] = await synced(service, aUnit({ ...lisbon, delivered_at: "2024-08-31T10:00:00.000Z" }))
      await service.extendWarranty({ warranty_id: id, cause: "repair", cause_id: "repair_1", actor: anna })
      await service.extendWarranty({ warranty_id: id, cause: "repair", cause_id: "repair_2", actor: anna })
      expect((await service.retrieveAdminWarranty(id)).ends_on).toEqual(until("2028-08-31"))
    })

    it("are kept when the delivery is corrected", async () => {
      const unit = aUnit(delivered)
      const [{ id }] = await synced(service, unit)
      await service.extendWarranty({ ...goodwill, warranty_id: id, cause_id: "case_1", months: 6 })
      const [warranty] = await synced(service, then(unit, { delivered_at: "2025-09-20T08:00:00.000Z" }))
      expect(warranty.ends_on).toEqual(until("2028-03-20"))
    })

    it("granted before the delivery count once it is there", async () => {
      const unit = aUnit()
      const [{ id }] = await synced(service, unit)
      const granted = await service.extendWarranty({ ...goodwill, warranty_id: id, cause_id: "case_1", months: 6 })
      expect(granted.warranty).toMatchObject({ status: "pending", expires_at: null })
      expect((await synced(service, then(unit, delivered)))[0].ends_on).toEqual(until("2028-03-15"))
    })

    it("aren't lost when one is granted while another process counts the ends anew", async () => {
      const unit = aUnit(delivered)
      const [{ id }] = await synced(service, unit)
      await Promise.all([
        service.extendWarranty({ ...goodwill, warranty_id: id, cause_id: "case_1", months: 6 }),
        synced(service, then(unit, { delivered_at: "2025-09-16T08:00:00.000Z" })),
        service.extendWarranty({ ...goodwill, warranty_id: id, cause_id: "case_2", months: 3 }),
      ])
      expect((await warrantiesOf(service, unit))[0].ends_on).toEqual(until("2028-06-16"))
    })

    it("of nothing are refused, but for a repair that comes after the last one that counts", async () => {
      await aPolicy(service)
      const [law, promise] = await synced(service, aUnit(delivered))
      const extend = (warranty_id: string, cause: "repair" | "goodwill", days?: number) =>
        service.extendWarranty({ warranty_id, cause, cause_id: "case_1", days, actor: anna })

      await expect(extend(law.id, "goodwill")).rejects.toMatchObject({ type: "invalid_data" })
      await expect(extend(promise.id, "repair")).rejects.toMatchObject({ type: "invalid_data" })
      await expect(extend(law.id, "repair")).rejects.toMatchObject({ code: "no_repair_extension" })
      expect((await extend(law.id, "repair", 9)).extension).toMatchObject({ months: 0, days: 9 })
    })

    it("don't wake a warranty that is void", async () => {
      await aPolicy(service)
      const [, { id }] = await synced(service, aUnit(delivered))
      await service.voidWarranty({ warranty_id: id, reason: "misuse", actor: anna })
      const late = service.extendWarranty({ ...goodwill, warranty_id: id, cause_id: "case_1", months: 6 })
      await expect(late).rejects.toMatchObject({ type: "not_allowed", code: "warranty_void" })
    })
  })

  describe("a promise that is ended by hand", () => {
    it("is void from then on, whatever becomes of the unit", async () => {
      await aPolicy(service)
      const unit = aUnit(delivered)
      const [, { id }] = await synced(service, unit)
      const ended = await service.voidWarranty({ warranty_id: id, reason: "misuse", actor: anna })
      expect(ended).toMatchObject({ status: "void", void_reason: "misuse" })
      const [, warranty] = await synced(service, then(unit, { delivered_at: "2025-09-20T08:00:00.000Z" }))
      expect(warranty).toMatchObject({ status: "void", void_reason: "misuse", voided_at: ended.voided_at })
      const again = service.voidWarranty({ warranty_id: id, reason: "misuse", actor: anna })
      await expect(again).rejects.toMatchObject({ type: "conflict", code: "already_void" })
    })

    it("keeps words about it out of the history, which nobody can erase", async () => {
      await aPolicy(service)
      const [, { id }] = await synced(service, aUnit(delivered))
      const reason = "Giulia Rossi wrote that she dropped it"
      expect((await service.voidWarranty({ warranty_id: id, reason, actor: anna })).void_reason).toBe(reason)
      expect((await historyOf(id)).at(-1)).toMatchObject({ kind: "voided", data: { to: "by_hand" } })
    })

    it("is never the legal guarantee", async () => {
      const [{ id }] = await synced(service, aUnit(delivered))
      const ended = service.voidWarranty({ warranty_id: id, reason: "misuse", actor: anna })
      await expect(ended).rejects.toMatchObject({ type: "not_allowed", code: "statutory_warranty" })
    })
  })

  describe("a new owner", () => {
    it("takes over the law's guarantee and what is transferable; the rest ends on that day", async () => {
      await aPolicy(service, { is_transferable: false })
      await aPolicy(service, { is_transferable: true }, "durability")
      const unit = aUnit(delivered)
      const [, , commercial] = await synced(service, unit)
      const sold = then(unit, { transferred_at: "2026-01-01T00:00:00.000Z", owner_customer_id: "cus_marco" })
      const result = await service.syncWarranties([sold], { ...shop, actor: anna })
      expect(result.voided).toEqual([{ id: commercial.id, unit_id: unit.id }])
      expect((await service.syncWarranties([then(sold, {})], shop)).voided).toEqual([])

      const states = (await warrantiesOf(service, unit)).map(({ kind, void_reason, voided_at }) => [
        kind,
        void_reason,
        voided_at,
      ])
      expect(states).toEqual([
        ["statutory", null, null],
        ["durability", null, null],
        ["commercial", "not_transferable", "2026-01-01T00:00:00.000Z"],
      ])
      expect((await historyOf(commercial.id)).at(-1)).toMatchObject({ kind: "voided", actor_id: "user_anna" })
    })
  })

  describe("uses", () => {
    const aPlan = async (max_uses: number) => {
      await aPolicy(service, { max_uses }, "plan")
      const [, plan] = await synced(service, aUnit(delivered))
      return plan
    }
    const use = (warranty_id: string, line: string) => ({
      warranty_id,
      consumer_kind: "repair_line",
      consumer_id: line,
      actor: anna,
    })
    const counted = async (id: string) =>
      (
        await sql<{ uses: number; live: number }>(
          `select w.uses, (select count(*)::int from after_sales_coverage_use u
             where u.warranty_id = w.id and u.state <> 'released') as live
           from after_sales_warranty w where w.id = ?`,
          [id]
        )
      )[0]

    it("give the last free one to one of two that ask at once", async () => {
      const { id } = await aPlan(1)
      const racers = await Promise.allSettled(
        Array.from({ length: 10 }, (_, index) => service.reserveUse(use(id, `line_${index}`)))
      )
      expect(racers.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      expect(racers.find(({ status }) => status === "rejected")).toMatchObject({
        reason: { type: "conflict", code: "uses_exhausted" },
      })
      expect(await counted(id)).toEqual({ uses: 1, live: 1 })
      expect((await service.retrieveAdminWarranty(id)).status).toBe("exhausted")
    })

    it("are reserved once for each line, however often it asks", async () => {
      const { id } = await aPlan(2)
      const asked = await Promise.all([1, 2, 3, 4].map(() => service.reserveUse(use(id, "line_1"))))
      expect(new Set(asked.map((one) => one.id)).size).toBe(1)
      expect(await counted(id)).toEqual({ uses: 1, live: 1 })
    })

    it("come back when they are released, and can be asked for again", async () => {
      const { id } = await aPlan(1)
      await service.reserveUse(use(id, "line_1"))
      expect(await service.releaseUse(use(id, "line_1"))).toMatchObject({ state: "released" })
      expect(await service.releaseUse(use(id, "line_1"))).toMatchObject({ state: "released" })
      expect(await counted(id)).toEqual({ uses: 0, live: 0 })
      expect(await service.reserveUse(use(id, "line_2"))).toMatchObject({ state: "reserved" })
      await expect(service.reserveUse(use(id, "line_1"))).rejects.toMatchObject({ code: "uses_exhausted" })
      await service.releaseUse(use(id, "line_2"))
      expect(await service.reserveUse(use(id, "line_1"))).toMatchObject({ state: "reserved", settled_at: null })
      expect(await counted(id)).toEqual({ uses: 1, live: 1 })
    })

    it("are taken or given back, not both", async () => {
      const { id } = await aPlan(1)
      await service.reserveUse(use(id, "line_1"))
      const ended = await Promise.allSettled([
        service.commitUse(use(id, "line_1")),
        service.releaseUse(use(id, "line_1")),
      ])
      expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      const { uses, live } = await counted(id)
      expect(uses).toBe(live)
    })

    it("stay used", async () => {
      const { id } = await aPlan(1)
      await service.reserveUse(use(id, "line_1"))
      expect(await service.commitUse(use(id, "line_1"))).toMatchObject({
        state: "used",
        settled_at: expect.any(String),
      })
      expect(await service.commitUse(use(id, "line_1"))).toMatchObject({ state: "used" })
      await expect(service.releaseUse(use(id, "line_1"))).rejects.toMatchObject({ code: "use_settled" })
      expect((await historyOf(id)).map(({ kind }) => kind)).toEqual(["issued", "use_reserved", "use_committed"])
    })

    it("are without end where the promise names none, and none of a void one", async () => {
      const [statutory] = await synced(service, aUnit(delivered))
      for (const line of ["line_1", "line_2", "line_3"]) {
        await service.reserveUse(use(statutory.id, line))
      }
      expect(await service.retrieveAdminWarranty(statutory.id)).toMatchObject({ status: "active", uses: 3 })
      const plan = await aPlan(5)
      await service.voidWarranty({ warranty_id: plan.id, reason: "fraud", actor: anna })
      await expect(service.reserveUse(use(plan.id, "line_1"))).rejects.toMatchObject({ code: "warranty_void" })
    })

    it("of nothing aren't found", async () => {
      await expect(service.reserveUse(use("aswar_nobody", "line_1"))).rejects.toMatchObject({ type: "not_found" })
      const { id } = await aPlan(1)
      await expect(service.commitUse(use(id, "line_9"))).rejects.toMatchObject({ type: "not_found" })
    })
  })
})
