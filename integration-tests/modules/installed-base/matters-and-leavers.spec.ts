import { describeInstalledBase } from "./installed-base-suite"
import { agent, anOrder, aParcel, delivered, sold } from "./orders"

describeInstalledBase("open matters", ({ service, sql }) => {
  const sell = async () => (await service.reconcileOrder(anOrder(), sold)).created[0]

  it("are opened, closed and opened again as one, however often it is said", async () => {
    const unit_id = await sell()
    const matter = { unit_id, kind: "repair", ref_id: "rep_1", actor: agent } as const
    const opened = await Promise.all([service.openMatter(matter), service.openMatter(matter)])
    expect(opened.map(({ is_new }) => is_new).sort()).toEqual([false, true])
    expect(opened[0].id).toBe(opened[1].id)
    expect(await service.closeMatter({ unit_id, matter_id: opened[0].id, actor: agent })).toMatchObject({
      is_new: true,
    })
    expect(await service.closeMatter(matter)).toMatchObject({ is_new: false })
    expect(await service.openMatter(matter)).toEqual({ id: opened[0].id, is_new: true })
    expect((await sql(`select kind from after_sales_unit_event order by created_at`)).map(({ kind }) => kind)).toEqual([
      "created",
      "matter_opened",
      "matter_closed",
      "matter_opened",
    ])
  })

  it("belong to a unit that exists", async () => {
    const unit_id = await sell()
    const nobody = { unit_id: "asunit_x", kind: "hold", ref_id: "recall", actor: agent } as const
    await expect(service.openMatter(nobody)).rejects.toMatchObject({ type: "not_found" })
    await expect(service.closeMatter({ ...nobody, unit_id })).rejects.toMatchObject({ type: "not_found" })
    await expect(service.openMatter({ ...nobody, unit_id, ref_id: " " })).rejects.toMatchObject({
      type: "invalid_data",
    })
  })
})

describeInstalledBase("a piece that left and nobody knows which", ({ service, sql }) => {
  const sentTwo = { quantity: 2, fulfillments: [aParcel({ quantity: 2, delivered_at: delivered })] }
  const byIndex = () =>
    sql(`select unit_index, status, flagged_reason, facts_rev from after_sales_unit order by unit_index`)
  const flagged = async () => {
    const { created } = await service.reconcileOrder(anOrder({}, sentTwo), sold)
    for (const [index, unit_id] of created.entries()) {
      await service.openMatter({ unit_id, kind: "case", ref_id: `case_${index}`, actor: agent })
    }
    const { changed, stale } = await service.reconcileOrder(
      anOrder({ version: 2 }, { ...sentTwo, returned_quantity: 1 }),
      sold
    )
    expect([changed.map(({ kinds }) => kinds), stale]).toEqual([[["flagged"]], []])
    return created
  }

  it("is flagged for a person, who points to the right unit", async () => {
    const [first, second] = await flagged()
    expect((await service.listAdminUnits({ flagged: true })).units.map(({ id }) => id)).toEqual([second])
    const stale = await service.repointLeaver({ flagged_unit_id: second, unit_id: first, actor: agent })
    expect(stale).toContainEqual({ id: first, facts_rev: 2 })
    expect(await byIndex()).toEqual([
      { unit_index: 1, status: "returned", flagged_reason: null, facts_rev: 2 },
      { unit_index: 2, status: "delivered", flagged_reason: null, facts_rev: 1 },
    ])
    expect(
      (await service.reconcileOrder(anOrder({ version: 2 }, { ...sentTwo, returned_quantity: 1 }), sold)).changed
    ).toEqual([])
  })

  it("can be the flagged unit itself", async () => {
    const [, second] = await flagged()
    await service.repointLeaver({ flagged_unit_id: second, unit_id: second, actor: agent })
    expect((await byIndex()).map(({ status }) => status)).toEqual(["delivered", "returned"])
    const again = service.repointLeaver({ flagged_unit_id: second, unit_id: second, actor: agent })
    await expect(again).rejects.toMatchObject({ type: "not_allowed", code: "has_left" })
  })

  it("is corrected the same way when the wrong unit was taken", async () => {
    const { created } = await service.reconcileOrder(anOrder({}, { ...sentTwo, returned_quantity: 1 }), sold)
    const [first, second] = created
    expect((await byIndex()).map(({ status }) => status)).toEqual(["delivered", "returned"])
    await service.repointLeaver({ flagged_unit_id: second, unit_id: first, actor: agent })
    expect((await byIndex()).map(({ status }) => status)).toEqual(["returned", "delivered"])
    expect((await service.reconcileOrder(anOrder({}, { ...sentTwo, returned_quantity: 1 }), sold)).changed).toEqual([])
  })

  it("is a unit of the same line, and one that is still there", async () => {
    const [first, second] = await flagged()
    const [other] = (await service.reconcileOrder(anOrder({ id: "order_2" }, { id: "ordli_9" }), sold)).created
    const repoint = (flagged_unit_id: string, unit_id: string) =>
      service.repointLeaver({ flagged_unit_id, unit_id, actor: agent })
    await expect(repoint(second, other)).rejects.toMatchObject({ code: "other_line" })
    await expect(repoint(first, second)).rejects.toMatchObject({ code: "not_a_leaver" })
    await expect(repoint(second, "asunit_x")).rejects.toMatchObject({ type: "not_found" })
  })
})

describeInstalledBase("a unit that is replaced by hand", ({ service, sql }) => {
  const at = "2026-05-01T10:00:00.000Z"
  const sell = async () => (await service.reconcileOrder(anOrder({}, { quantity: 3 }), sold)).created

  it("names its successor, and the successor names it", async () => {
    const [unit_id, by_unit_id] = await sell()
    const stale = await service.replaceUnit({ unit_id, by_unit_id, at, actor: agent })
    expect(stale).toEqual([
      { id: unit_id, facts_rev: 2 },
      { id: by_unit_id, facts_rev: 2 },
    ])
    expect(
      await sql(`select status, replaced_by_id, replaces_id from after_sales_unit order by unit_index limit 2`)
    ).toEqual([
      { status: "replaced", replaced_by_id: by_unit_id, replaces_id: null },
      { status: "ordered", replaced_by_id: null, replaces_id: unit_id },
    ])
  })

  it("is replaced against the consumer's choice of a repair, which may become known later", async () => {
    const [unit_id, by_unit_id, other] = await sell()
    await service.replaceUnit({ unit_id, by_unit_id, at, has_consumer_chosen_repair: true, actor: agent })
    const chosen = async () => (await service.retrieveWarrantySubjects([by_unit_id]))[0].has_consumer_chosen_repair
    expect(await chosen()).toBe(true)

    const stale = await service.updateUnitDetails({
      unit_id: by_unit_id,
      has_consumer_chosen_repair: false,
      actor: agent,
    })
    expect(stale).toEqual({ id: by_unit_id, facts_rev: 3 })
    expect(await chosen()).toBe(false)
    const wrong = service.updateUnitDetails({ unit_id: other, has_consumer_chosen_repair: true, actor: agent })
    await expect(wrong).rejects.toMatchObject({ code: "not_a_replacement" })
  })

  it("is replaced once, by another unit that is in use and replaces no other", async () => {
    const [one, two, three] = await sell()
    const replace = (unit_id: string, by_unit_id: string) =>
      service.replaceUnit({ unit_id, by_unit_id, at, actor: agent })
    const results = await Promise.allSettled([replace(one, two), replace(one, three)])
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    await expect(replace(one, two)).rejects.toMatchObject({ code: "fact_known" })
    await expect(replace(three, three)).rejects.toMatchObject({ code: "not_a_replacement" })
    await expect(replace(two, one)).rejects.toMatchObject({ code: "not_a_replacement" })
    await expect(replace(two, "asunit_x")).rejects.toMatchObject({ type: "not_found" })
  })
})
