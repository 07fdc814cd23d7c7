import { describeInstalledBase } from "./installed-base-suite"
import { agent, anOrder, sold } from "./orders"

describeInstalledBase("serial numbers", ({ service, sql }) => {
  const sell = async (quantity: number, change = {}) =>
    (await service.reconcileOrder(anOrder(change, { id: `line_${JSON.stringify(change)}`, quantity }), sold)).created
  const serials = async () =>
    (
      await sql<{ serial_number: string }>(`select serial_number from after_sales_unit order by order_id, unit_index`)
    ).map((row) => row.serial_number)

  it("are kept as typed and found by one key", async () => {
    const [unit_id] = await sell(1)
    await service.setSerial({ unit_id, serial_number: "  ＳＮ 00\u200b１2-a ", actor: agent })
    expect(await sql(`select serial_number, serial_key, facts_rev from after_sales_unit`)).toEqual([
      { serial_number: "ＳＮ 00１2-a", serial_key: "SN0012-A", facts_rev: 2 },
    ])
  })

  it.each([
    ["another case", "ab-123i"],
    ["the Turkish dotless i", "AB-123ı"],
    ["the Turkish dotted I", "AB-123İ"],
    ["full-width digits", "AB-１２３I"],
    ["spaces and no-break spaces", " A B\u00a0-\u2003123I\u3000"],
    ["zero-width and soft hyphens", "AB\u200b-\u00ad123\ufeffI"],
  ])("are one although the second is written with %s", async (_, twin) => {
    const [first, second] = await sell(2)
    await service.setSerial({ unit_id: first, serial_number: "AB-123I", actor: agent })
    const refused = service.setSerial({ unit_id: second, serial_number: twin, actor: agent })
    await expect(refused).rejects.toMatchObject({ type: "conflict", code: "serial_taken" })
    await expect(refused).rejects.toMatchObject({ message: expect.not.stringMatching(/anna|cus_|AB-123/i) })
  })

  it("are free again when their unit has left, and belong to one product only", async () => {
    const [first] = await sell(1)
    const [second] = await sell(1, { id: "order_2" })
    await service.setSerial({ unit_id: first, serial_number: "SN1", actor: agent })
    await sql(`update after_sales_unit set product_id = 'prod_dryer' where id = ?`, [second])
    await service.setSerial({ unit_id: second, serial_number: "SN1", actor: agent })
    await service.recordFact({ unit_id: first, fact: "scrapped_at", at: "2026-04-01T00:00:00Z", actor: agent })
    await sql(`update after_sales_unit set product_id = 'prod_washer' where id = ?`, [second])
    expect(await serials()).toEqual(["SN1", "SN1"])
  })

  it.each(["", " \u200b\u00a0 ", "x".repeat(101), "a\u0000b", "a\ud800b", "a\u0007b"])(
    "are not %j",
    async (serial_number) => {
      const [unit_id] = await sell(1)
      const refused = service.setSerial({ unit_id, serial_number, actor: agent })
      await expect(refused).rejects.toMatchObject({
        type: "invalid_data",
        message: expect.stringContaining("serial_number"),
      })
    }
  )

  it("are counted by sign, not by byte", async () => {
    const [unit_id] = await sell(1)
    await service.setSerial({ unit_id, serial_number: "🔧".repeat(100), actor: agent })
    expect(await serials()).toEqual(["🔧".repeat(100)])
  })

  it("can be taken away, with what it was in the history", async () => {
    const [unit_id] = await sell(1)
    await service.setSerial({ unit_id, serial_number: "SN1", actor: agent })
    await service.setSerial({ unit_id, serial_number: null, actor: agent })
    expect(await serials()).toEqual([null])
    const [last] = await sql(`select data from after_sales_unit_event order by created_at desc limit 1`)
    expect(last).toEqual({ data: { from: "SN1", to: null } })
  })

  describe("from a scan", () => {
    it("go, in order, to the units that have none, and once", async () => {
      await sell(3)
      const scan = { order_id: "order_1", serials: ["A1", "A2"], actor: agent }
      const first = await service.scanSerials(scan)
      expect(first.units.map(({ serial_number, facts_rev }) => [serial_number, facts_rev])).toEqual([
        ["A1", 2],
        ["A2", 2],
      ])
      const again = await service.scanSerials({ ...scan, serials: ["a2", "A3", "A1"] })
      expect(again.units.map(({ serial_number }) => serial_number)).toEqual(["A3"])
      expect(again.already.map(({ serial_number }) => serial_number)).toEqual(["a2", "A1"])
      expect(await serials()).toEqual(["A1", "A2", "A3"])
    })

    it("are all refused when one is", async () => {
      await sell(2)
      const [other] = await sell(1, { id: "order_2" })
      await service.setSerial({ unit_id: other, serial_number: "TAKEN", actor: agent })
      const scan = (...list: string[]) => service.scanSerials({ order_id: "order_1", serials: list, actor: agent })

      await expect(scan("A1", "taken")).rejects.toMatchObject({ code: "serial_taken" })
      await expect(scan("A1", "A2", "A3")).rejects.toMatchObject({ type: "not_allowed", code: "too_many_serials" })
      await expect(scan("A1", "a 1")).rejects.toMatchObject({ message: expect.stringContaining("serials[1]") })
      await expect(scan()).rejects.toMatchObject({ type: "invalid_data" })
      await expect(scan(...Array.from({ length: 1001 }, (_, n) => `S${n}`))).rejects.toMatchObject({
        type: "invalid_data",
      })
      await expect(service.scanSerials({ order_id: "order_9", serials: ["A1"], actor: agent })).rejects.toMatchObject({
        type: "not_found",
      })
      await expect(service.scanSerials({ serials: ["A1"], actor: agent })).rejects.toMatchObject({
        type: "invalid_data",
      })
      expect(await serials()).toEqual([null, null, "TAKEN"])
    })

    it("make one set when two scanners send the same boxes at once", async () => {
      await sell(4)
      const scan = { order_line_id: "line_{}", serials: ["A1", "A2", "A3"], actor: agent }
      await Promise.all([service.scanSerials(scan), service.scanSerials(scan), service.scanSerials(scan)])
      expect(await serials()).toEqual(["A1", "A2", "A3", null])
    })
  })

  describe("from a list", () => {
    it("find their unit by id, order number and sku; bad rows come back with line and reason", async () => {
      const [first] = await sell(2)
      await sell(1, { id: "order_2", display_id: 1043 })
      await service.setSerial({ unit_id: first, serial_number: "OLD", actor: agent })
      const rows = [
        { line: 2, serial_number: "NEW", order_display_id: 1042, sku: "WM-1" },
        { line: 3, serial_number: "old", unit_id: first },
        { line: 4, serial_number: "ELSE", order_display_id: 1042 },
        { line: 5, serial_number: "new", order_display_id: 1043 },
        { line: 6, serial_number: " ", order_display_id: 1043 },
        { line: 7, serial_number: "X", order_display_id: 1043, sku: "WM-2" },
      ]
      const dry = await service.importSerials({ rows, actor: agent, dry_run: true })
      expect(await serials()).toEqual(["OLD", null, null])
      const result = await service.importSerials({ rows, actor: agent })
      expect(result).toEqual(dry)
      expect(result.units).toMatchObject([{ line: 2, facts_rev: 2 }])
      expect(result.already).toEqual([{ line: 3, id: first }])
      expect(result.rejected.map(({ line, code }) => [line, code])).toEqual([
        [4, "no_unit"],
        [5, "serial_taken"],
        [6, "serial_unreadable"],
        [7, "no_unit"],
      ])
      expect(await serials()).toEqual(["OLD", "NEW", null])
      const again = await service.importSerials({ rows, actor: agent })
      expect([again.units, again.already.map(({ line }) => line)]).toEqual([[], [2, 3]])
    })
  })
})
