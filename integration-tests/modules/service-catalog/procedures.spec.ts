import { anna, aProcedure, aDraft, anOffer, bruno, check } from "./things"
import { describeCatalog } from "./catalog-suite"

const clean = { ...check, code: "clean", title: { en: "Clean it" } }

describeCatalog("procedures", ({ service, sql }) => {
  const version = (number: number, status: string) => expect.objectContaining({ version: number, status })

  it("begin as a draft that says what it lacks", async () => {
    const draft = await service.createProcedure({ code: "looking", actor: anna })
    expect(draft).toMatchObject({ status: "draft", draft_version: 1, published_version: null, steps_count: 0 })
    expect(draft.problems.map(({ code }) => code)).toEqual(["names", "steps"])
    await expect(service.publishProcedure({ id: draft.id, actor: anna })).rejects.toMatchObject({
      type: "not_allowed",
      message: expect.stringMatching(/names, steps/),
    })
    await expect(service.createProcedure({ code: "looking", actor: anna })).rejects.toMatchObject({
      code: "procedure_code_taken",
    })
  })

  it("are worked on as drafts and put in force", async () => {
    const { id } = await service.createProcedure({ code: "looking", actor: anna })
    await service.updateProcedure({ id, names: { en: "Looking" }, steps: [check, clean], actor: bruno })
    const published = await service.publishProcedure({ id, version: 1, actor: anna })
    expect(published).toMatchObject({ status: "published", published_version: 1, draft_version: null, steps_count: 2 })
    expect(published.versions[0]).toMatchObject({ steps: [check, clean], published_by: "user:user_anna" })
    await expect(service.publishProcedure({ id, actor: anna })).rejects.toMatchObject({ code: "not_a_draft" })
    expect((await service.historyOf(id)).map(({ kind }) => kind)).toEqual(["published", "changed", "created"])
  })

  it("go out as the draft that was seen", async () => {
    const { id } = await service.createProcedure({ code: "looking", names: { en: "L" }, steps: [check], actor: anna })
    await expect(service.publishProcedure({ id, version: 2, actor: anna })).rejects.toMatchObject({
      code: "not_a_draft",
      details: { draft: 1 },
    })
  })

  it("never change once in force, whoever tries", async () => {
    const { id, versions } = await aProcedure(service)
    await expect(service.updateProcedure({ id, steps: [], actor: anna })).rejects.toMatchObject({ code: "no_draft" })
    const by = [versions[0].id]
    await expect(sql("update after_sales_procedure_version set steps = '[]' where id = ?", by)).rejects.toThrow(
      "never changes"
    )
    await expect(sql("delete from after_sales_procedure_version where id = ?", by)).rejects.toThrow("never deleted")
    await expect(sql("update after_sales_procedure_version set status = 'draft' where id = ?", by)).rejects.toThrow(
      "only be retired"
    )
    expect((await service.retrieveProcedure(id)).versions[0].steps).toEqual([check])
  })

  it("change by a new version, which starts as a copy and retires the one before", async () => {
    const { id } = await aProcedure(service)
    const drafted = await service.createProcedureVersion({ id, actor: anna })
    expect(drafted.versions).toEqual([version(2, "draft"), version(1, "published")])
    expect(drafted.versions[0].steps).toEqual([check])
    await service.updateProcedure({ id, steps: [clean, check], actor: anna })
    const published = await service.publishProcedure({ id, actor: anna })
    expect(published.versions).toEqual([version(2, "published"), version(1, "retired")])
    expect(published.versions[1].steps).toEqual([check])
  })

  it("have one draft at a time, whoever is faster", async () => {
    const { id } = await aProcedure(service)
    const ended = await Promise.allSettled([1, 2, 3].map(() => service.createProcedureVersion({ id, actor: anna })))
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect((await service.retrieveProcedure(id)).versions).toHaveLength(2)
  })

  it("get a new version once for one key, published since or not", async () => {
    const { id } = await aProcedure(service)
    const again = () => service.createProcedureVersion({ id, actor: anna, idempotency: { key: "k", hash: "a" } })
    expect((await again()).versions).toHaveLength(2)
    await service.publishProcedure({ id, actor: anna })
    expect((await again()).versions).toHaveLength(2)
  })

  it("show what two versions have different, step by step", async () => {
    const { id } = await aProcedure(service, "looking", [check, clean])
    await service.createProcedureVersion({ id, actor: anna })
    const test = { ...check, code: "test" }
    await service.updateProcedure({ id, steps: [{ ...clean, by: "technician" }, test], actor: anna })
    expect(await service.diffProcedure({ id, from: 1, to: 2 })).toEqual([
      { step_code: "look", change: "removed", field: null, from: check, to: null },
      { step_code: "clean", change: "changed", field: "by", from: "agent", to: "technician" },
      { step_code: "test", change: "added", field: null, from: null, to: test },
    ])
    await expect(service.diffProcedure({ id, from: 1, to: 9 })).rejects.toMatchObject({ type: "not_found" })
    await expect(service.diffProcedure({ id: "asproc_no", from: 1, to: 2 })).rejects.toMatchObject({
      type: "not_found",
    })
  })

  it("aren't retired under a service that is offered, and are retired for good otherwise", async () => {
    const offer = await anOffer(service)
    const id = offer.procedure_id as string
    await expect(service.retireProcedure({ id, actor: anna })).rejects.toMatchObject({ code: "procedure_in_use" })
    await service.retireService({ id: offer.id, actor: anna })
    const retired = await service.retireProcedure({ id, actor: anna })
    expect(retired).toMatchObject({ status: "retired", published_version: null })
    expect(retired.services.map(({ code }) => code)).toEqual(["check-up"])
    await expect(service.createProcedureVersion({ id, actor: anna })).rejects.toMatchObject({
      code: "procedure_retired",
    })
    await expect(service.publishService({ id: offer.id, actor: anna })).rejects.toMatchObject({
      code: "procedure_retired",
    })
  })

  it("don't leave a service that is offered without a document that they produce", async () => {
    const { procedure_id } = await anOffer(service)
    const id = procedure_id as string
    await service.createProcedureVersion({ id, actor: anna })
    await service.updateProcedure({ id, steps: [{ ...check, document: "report" }], actor: anna })
    await expect(service.publishProcedure({ id, actor: anna })).rejects.toMatchObject({
      code: "service_would_be_incomplete",
      message: expect.stringContaining("report"),
    })
  })

  it("are listed with filters, sorts and pages", async () => {
    await aProcedure(service, "alpha")
    await service.createProcedure({ code: "beta", names: { it: "Pulizia del filtro" }, actor: anna })
    await aDraft(service, {}, "gamma")
    const codes = async (request: Parameters<typeof service.listProcedures>[0]) =>
      (await service.listProcedures(request)).procedures.map(({ code }) => code)

    expect(await codes({})).toEqual(["gamma-steps", "beta", "alpha"])
    expect(await codes({ order: "code" })).toEqual(["alpha", "beta", "gamma-steps"])
    expect(await codes({ status: ["draft"] })).toEqual(["beta"])
    expect(await codes({ q: "filtro" })).toEqual(["beta"])
    const first = await service.listProcedures({ limit: 1 })
    expect(first.procedures[0].services).toEqual([{ id: expect.any(String), code: "gamma", names: { en: "Check-up" } }])
    expect(await codes({ limit: 2, cursor: first.next_cursor })).toEqual(["beta", "alpha"])
  })

  it.each([
    ["retrieveProcedure", () => service.retrieveProcedure("asproc_no")],
    ["updateProcedure", () => service.updateProcedure({ id: "asproc_no", actor: anna })],
    ["publishProcedure", () => service.publishProcedure({ id: "asproc_no", actor: anna })],
    ["retireProcedure", () => service.retireProcedure({ id: "asproc_no", actor: anna })],
  ])("that nobody made aren't found: %s", async (_, ask) => {
    await expect(ask()).rejects.toMatchObject({ type: "not_found" })
  })
})
