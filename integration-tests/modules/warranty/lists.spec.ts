import { warrantyStatus } from "../../../src/modules/warranty/domain/status"
import { aPolicy } from "./policies"
import { anna, aUnit, shop, synced } from "./subjects"
import { describeWarranty } from "./warranty-suite"

const now = new Date("2027-01-01T12:00:00.000Z")

describeWarranty("reading warranties", ({ service, sql, statementsOf }) => {
  const list = async (input: Omit<Parameters<typeof service.listAdminWarranties>[0], "limit"> = {}) =>
    await service.listAdminWarranties({ limit: 100, now, ...input })
  /** Rows of one batch have one moment, so their order among themselves means nothing. */
  const serials = async (input: Parameters<typeof list>[0]) =>
    (await list(input)).warranties.map(({ serial_number }) => serial_number).sort()

  /** One warranty in each state, named by its serial number. */
  const oneOfEach = async () => {
    await aPolicy(service, { max_uses: 1, start_basis: "delivery" }, "plan")
    const business = { buyer_kind: "business" as const }
    const units = {
      pending: aUnit({ ...business, serial_number: "pending" }),
      future: aUnit({ ...business, serial_number: "future", delivered_at: "2027-06-01T10:00:00.000Z" }),
      active: aUnit({ ...business, serial_number: "active", delivered_at: "2025-03-01T10:00:00.000Z" }),
      expired: aUnit({ ...business, serial_number: "expired", delivered_at: "2020-03-01T10:00:00.000Z" }),
      exhausted: aUnit({ ...business, serial_number: "exhausted", delivered_at: "2025-04-01T10:00:00.000Z" }),
      void: aUnit({ ...business, serial_number: "void", returned_at: "2025-05-01T10:00:00.000Z" }),
      dutch: aUnit({
        serial_number: "dutch",
        origin: "backfill",
        country_code: "nl",
        time_zone: "Europe/Amsterdam",
        contract_on: "2015-02-01",
        delivered_at: "2015-02-03T10:00:00.000Z",
        expected_life_months: 96,
      }),
    }
    await service.syncWarranties(Object.values(units), shop)
    const [plan] = (await service.listWarrantiesOfUnits([units.exhausted.id])).get(units.exhausted.id) ?? []
    await service.reserveUse({ warranty_id: plan.id, consumer_kind: "repair_line", consumer_id: "line_1", actor: anna })
  }

  it("tells and filters states by the moment, as the rule on a single warranty does", async () => {
    await oneOfEach()
    const { warranties } = await list()
    expect(warranties).toHaveLength(7)
    for (const moment of ["2015-02-01", "2025-03-01", "2025-06-01", "2027-01-01", "2027-07-01", "2040-01-01"]) {
      const at = new Date(`${moment}T12:00:00.000Z`)
      for (const status of ["pending", "active", "expired", "void", "exhausted"] as const) {
        const expected = warranties.filter((one) => warrantyStatus(one, at.toISOString()) === status)
        const found = (await list({ status: [status], now: at })).warranties
        expect(found.map(({ id, status }) => ({ id, status }))).toEqual(expected.map(({ id }) => ({ id, status })))
      }
    }
    expect(await serials({ status: ["pending"] })).toEqual(["future", "pending"])
    expect(await serials({ status: ["active"] })).toEqual(["active", "dutch"])
    expect(await serials({ status: ["void", "exhausted", "expired"] })).toEqual(["exhausted", "expired", "void"])
  })

  it("finds words in title, serial number and order number; signs stand for themselves", async () => {
    await service.syncWarranties(
      [
        aUnit({ serial_number: "AB-100%", product_title: "Moka" }),
        aUnit({ serial_number: "AB_200", product_title: "Grinder X", order_display_id: 4711 }),
      ],
      shop
    )
    expect(await serials({ q: "a" })).toEqual([])
    expect(await serials({ q: "ab_" })).toEqual(["AB_200"])
    expect(await serials({ q: "MOKA b-1" })).toEqual(["AB-100%"])
    expect(await serials({ q: "100%" })).toEqual(["AB-100%"])
    expect(await serials({ q: "b_2" })).toEqual(["AB_200"])
    expect(await serials({ q: "4711" })).toEqual(["AB_200"])
    expect(await serials({ q: "x" })).toEqual(["AB_200"])
    expect(await serials({ q: "gri" })).toEqual(["AB_200"])
    expect(await serials({ q: "what's this? \\" })).toEqual([])
  })

  it("filters by kind, unit, product, policy and last covered day", async () => {
    const policy = await aPolicy(service)
    const [first, second] = [
      aUnit({ serial_number: "1", delivered_at: "2025-12-31T22:30:00.000Z", time_zone: "Europe/Lisbon" }),
      aUnit({ serial_number: "2", delivered_at: "2025-12-31T23:30:00.000Z", product_id: "prod_other" }),
    ]
    await service.syncWarranties([first, second, aUnit({ serial_number: "3" })], shop)
    const statutory = ["statutory" as const]
    expect(await serials({ kind: ["commercial"] })).toEqual(["1", "2", "3"])
    expect(await serials({ kind: statutory, unit_id: [first.id] })).toEqual(["1"])
    expect(await serials({ kind: statutory, product_id: ["prod_other"] })).toEqual(["2"])
    expect(await serials({ policy_id: [policy.id] })).toEqual(["1", "2", "3"])
    expect(await serials({ kind: statutory, ends_before: "2028-01-01" })).toEqual(["1"])
    expect(await serials({ kind: statutory, ends_before: "2027-12-31" })).toEqual([])
    expect(await serials({ kind: statutory, ends_after: "2027-12-31" })).toEqual(["2"])
    expect(await serials({ kind: statutory, ends_after: "2028-01-01" })).toEqual([])
  })

  it("comes in pages that neither skip nor repeat, in both directions and both sorts", async () => {
    await service.syncWarranties(
      Array.from({ length: 25 }, (_, index) =>
        aUnit({ delivered_at: index % 3 ? `2025-01-${String(index + 1).padStart(2, "0")}T10:00:00.000Z` : null })
      ),
      shop
    )
    for (const order of ["created_at", "-created_at", "expires_at", "-expires_at"]) {
      const all = (await list({ order })).warranties.map(({ id }) => id)
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const page = await service.listAdminWarranties({ limit: 10, now, order, cursor })
        expect(page).toMatchObject({ count: 25, count_exact: true, limit: 10 })
        seen.push(...page.warranties.map(({ id }) => id))
        cursor = page.next_cursor
      } while (cursor)
      expect(seen).toEqual(all)
      expect(new Set(seen).size).toBe(25)
      const offset = await service.listAdminWarranties({ limit: 10, offset: 10, now, order })
      expect(offset.warranties.map(({ id }) => id)).toEqual(all.slice(10, 20))
    }
    const ends = (await list({ order: "expires_at" })).warranties.map(({ expires_at }) => expires_at ?? "never")
    expect(ends).toEqual([...ends].sort())
  })

  it("refuses a cursor of another list or sort", async () => {
    await service.syncWarranties([aUnit(), aUnit()], shop)
    const { next_cursor } = await service.listAdminWarranties({ limit: 1 })
    const other = service.listAdminWarranties({ limit: 1, cursor: next_cursor, order: "expires_at" })
    await expect(other).rejects.toMatchObject({ type: "invalid_data" })
    await expect(service.listPolicies({ limit: 1, cursor: next_cursor })).rejects.toMatchObject({ type: "invalid_data" })
  })

  it("counts exactly up to a thousand, and says when it stops", async () => {
    await service.syncWarranties(Array.from({ length: 1001 }, () => aUnit()), shop)
    expect(await service.listAdminWarranties({ limit: 1 })).toMatchObject({ count: 1001, count_exact: false })
  })

  it("is empty where there is nothing", async () => {
    expect(await list()).toEqual({
      warranties: [],
      count: 0,
      count_exact: true,
      offset: 0,
      limit: 100,
      next_cursor: null,
    })
    expect((await list({ offset: 5 })).warranties).toEqual([])
    expect(await service.listWarrantiesOfUnits(["asunit_nobody"])).toEqual(new Map([["asunit_nobody", []]]))
    expect(await service.listWarrantiesOfUnits([])).toEqual(new Map())
    await expect(service.retrieveAdminWarranty("aswar_nobody")).rejects.toMatchObject({ type: "not_found" })
  })

  it("takes one statement for a page, a detail, the warranties of many units, and an assessment", async () => {
    await aPolicy(service)
    const units = Array.from({ length: 30 }, () => aUnit({ delivered_at: "2025-09-15T08:00:00.000Z" }))
    await service.syncWarranties(units, shop)
    const [{ id }] = (await list()).warranties
    const cost = async (work: () => Promise<unknown>) => (await statementsOf(work)).length
    expect(await cost(() => list({ q: "espresso", status: ["active"] }))).toBe(1)
    expect(await cost(() => service.retrieveAdminWarranty(id))).toBe(1)
    expect(await cost(() => service.listWarrantiesOfUnits(units.map((unit) => unit.id)))).toBe(1)
    expect(await cost(() => service.assess(units[0], { now }))).toBe(1)
    expect(await cost(() => service.listPolicies({ limit: 10 }))).toBe(1)
  })

  it("assesses with the warranties of the unit, the law of its place and the merchant's override", async () => {
    const unit = aUnit({ delivered_at: "2025-09-15T08:00:00.000Z" })
    const [{ id }] = await synced(service, unit)
    const on = (defect_on: string) => service.assess(unit, { defect_on, cause: "defect", now })
    expect(await on("2026-09-15")).toMatchObject({
      defect_on: "2026-09-15",
      result: "covered",
      elements: { parts: { result: "covered", warranty_id: id, covered_until: "2027-09-15" } },
      burden_of_proof: { on: "seller", until: "2026-09-15" },
      rules: { country: "it", reviewed: false },
    })
    expect((await on("2026-09-16")).burden_of_proof.on).toBe("consumer")
    await service.setJurisdictionOverride({ country_code: "it", burden_months: 24, actor: anna })
    expect((await on("2026-09-16")).burden_of_proof).toEqual({ on: "seller", until: "2027-09-15" })
  })

  it("uses the index of the place where a page begins", async () => {
    await service.syncWarranties(Array.from({ length: 1000 }, () => aUnit({ delivered_at: "2025-09-15T08:00:00.000Z" })), shop)
    await sql("analyze after_sales_warranty")
    const plan = async (query: string) =>
      (await sql<Record<"QUERY PLAN", string>>(`explain ${query}`)).map((row) => row["QUERY PLAN"]).join("\n")
    const select = "select id from after_sales_warranty w where w.deleted_at is null"
    expect(
      await plan(`${select} and (w.created_at, w.id) < (now(), 'x') order by w.created_at desc, w.id desc limit 20`)
    ).toContain("IDX_after_sales_warranty_list")
    expect(
      await plan(
        `${select} order by coalesce(w.expires_at, 'infinity'::timestamptz) desc, w.id desc limit 20`
      )
    ).toContain("IDX_after_sales_warranty_by_expiry")
  })
})
