import { aDraft, anna, anOffer, aProcedure, bruno, check, words } from "./things"
import { describeCatalog } from "./catalog-suite"

describeCatalog("services", ({ service, sql }) => {
  const missing = async (id: string, vouched = {}) =>
    (await service.readiness(id, vouched)).readiness.filter(({ state }) => state !== "ready").map(({ piece }) => piece)

  it("begin as a draft that says what it lacks", async () => {
    const draft = await service.createService({ code: "empty", kind: "maintenance", content: {}, actor: anna })
    expect(draft).toMatchObject({ code: "empty", status: "draft", rev: 1, procedure: null, adopted_from: null })
    expect(await missing(draft.id)).toEqual(["names", "procedure"])
    expect((await service.historyOf(draft.id)).map(({ kind }) => kind)).toEqual(["created"])
  })

  it("have a code of their own", async () => {
    await aDraft(service)
    const again = service.createService({ code: "check-up", kind: "repair", content: {}, actor: anna })
    await expect(again).rejects.toMatchObject({ type: "conflict", code: "service_code_taken" })
  })

  it("are made once for one key, and a key isn't used for two requests", async () => {
    const create = (hash: string, actor: typeof anna | typeof bruno = anna) =>
      service.createService({
        code: `by-${actor.id}`,
        kind: "repair",
        content: {},
        actor,
        idempotency: { key: "key-1", hash },
      })
    const [first, ...others] = await Promise.all([create("a"), create("a"), create("a")])
    expect(others.map(({ id }) => id)).toEqual([first.id, first.id])
    await expect(create("b")).rejects.toMatchObject({ code: "idempotency_key_reused" })
    expect((await create("b", bruno)).id).not.toBe(first.id)
  })

  it("change by what is given; what is left out stays, null clears", async () => {
    const { id } = await aDraft(service, { price_amount: 49.9, currency_code: "eur" })
    const changed = await service.updateService({
      id,
      content: { price_amount: null, requirements: { minutes: 45 }, position: 7 },
      actor: bruno,
    })
    expect(changed).toMatchObject({ price_amount: null, currency_code: "eur", position: 7, rev: 2, names: words.names })
    expect(changed.requirements).toMatchObject({ minutes: 45, needs_unit: true, max_open_per_unit: 1 })
    expect((await service.historyOf(id))[0]).toMatchObject({
      kind: "changed",
      actor_id: "user_bruno",
      data: { fields: expect.arrayContaining(["price_amount", "requirements", "position"]), rev: 2 },
    })
  })

  it("keep money exact, and its currency beside it", async () => {
    const { id } = await aDraft(service, { price_amount: "0.1", currency_code: "eur" })
    expect(String((await service.retrieveService(id)).price_amount)).toBe("0.1")
    const same = await service.updateService({ id, content: { price_amount: 0.1 }, actor: anna })
    expect(same.rev).toBe(1)
    const bare = service.createService({ code: "bare", kind: "repair", content: { price_amount: 5 }, actor: anna })
    await expect(bare).rejects.toMatchObject({ type: "invalid_data" })
  })

  it("aren't overwritten by somebody who has seen an older state", async () => {
    const { id } = await aDraft(service)
    await service.updateService({ id, rev: 1, content: { position: 1 }, actor: anna })
    const late = service.updateService({ id, rev: 1, content: { position: 2 }, actor: bruno })
    await expect(late).rejects.toMatchObject({ type: "conflict", code: "service_changed", details: { rev: 2 } })
    const racers = [3, 4].map((position) => service.updateService({ id, rev: 2, content: { position }, actor: anna }))
    const ended = await Promise.allSettled(racers)
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  })

  it("are offered once everything is there, and each missing piece is named", async () => {
    const { id } = await service.createService({ code: "bare", kind: "maintenance", content: {}, actor: anna })
    await expect(service.publishService({ id, actor: anna })).rejects.toMatchObject({
      type: "not_allowed",
      code: "service_incomplete",
      message: expect.stringMatching(/names, procedure/),
    })
    expect((await service.retrieveService(id)).status).toBe("draft")
    const offer = await anOffer(service)
    expect(offer).toMatchObject({ status: "published", published_by: "user:user_anna", rev: 2 })
    await expect(service.publishService({ id: offer.id, actor: anna })).rejects.toMatchObject({
      code: "service_published",
    })
  })

  it("need trained staff and resources where somebody carries them out, and nobody vouches for them yet", async () => {
    const { id: procedure_id } = await aProcedure(service)
    const { id } = await service.createService({
      code: "install",
      kind: "installation",
      content: { ...words, procedure_id },
      actor: anna,
    })
    expect(await missing(id)).toEqual(["trained_staff", "resources"])
    await expect(service.publishService({ id, actor: anna })).rejects.toMatchObject({
      message: expect.stringContaining("trained_staff (not_available)"),
    })
    const ready = { state: "ready", code: "ready", params: {} } as const
    const published = await service.publishService({
      id,
      vouched: { trained_staff: ready, resources: ready },
      actor: anna,
    })
    expect(published.status).toBe("published")
  })

  it("stay complete while they are offered", async () => {
    const { id } = await anOffer(service)
    const change = service.updateService({ id, content: { channels: [] }, actor: anna })
    await expect(change).rejects.toMatchObject({ code: "service_incomplete" })
    expect((await service.retrieveService(id)).channels).toHaveLength(4)
    const { status, rev } = await service.updateService({ id, content: { position: 3 }, actor: anna })
    expect([status, rev]).toEqual(["published", 3])
  })

  it("are taken off and offered again", async () => {
    const { id } = await anOffer(service)
    expect(await service.retireService({ id, actor: anna })).toMatchObject({
      status: "retired",
      retired_at: expect.any(String),
    })
    expect(await service.listStoreServices()).toEqual([])
    await expect(service.retireService({ id, actor: anna })).rejects.toMatchObject({ code: "service_retired" })
    expect(await service.publishService({ id, actor: anna })).toMatchObject({ status: "published", retired_at: null })
    expect((await service.listStoreServices()).map((one) => one.id)).toEqual([id])
  })

  it("T-098: a complaint costs nothing: no price is taken, by no way in", async () => {
    const content = { ...words, price_amount: 10, currency_code: "eur" }
    const priced = service.createService({ code: "complain", kind: "complaint", content, actor: anna })
    await expect(priced).rejects.toMatchObject({ type: "not_allowed", code: "complaint_is_free" })
    const { id } = await service.createService({ code: "complain", kind: "complaint", content: words, actor: anna })
    const later = service.updateService({ id, content: { price_variant_id: "variant_1" }, actor: anna })
    await expect(later).rejects.toMatchObject({ code: "complaint_is_free" })
    await expect(
      sql("update after_sales_service set price_amount = 1, currency_code = 'eur' where id = ?", [id])
    ).rejects.toThrow("after_sales_service_complaint_is_free")
  })

  it("follow a procedure that exists and is in use", async () => {
    const unknown = service.createService({
      code: "x",
      kind: "repair",
      content: { procedure_id: "asproc_no" },
      actor: anna,
    })
    await expect(unknown).rejects.toMatchObject({ type: "not_found" })
    const { id: procedure_id } = await aProcedure(service)
    await service.retireProcedure({ id: procedure_id, actor: anna })
    const retired = service.createService({ code: "x", kind: "repair", content: { procedure_id }, actor: anna })
    await expect(retired).rejects.toMatchObject({ code: "procedure_retired" })
  })

  it("give a case their words and the steps in force", async () => {
    const { id } = await anOffer(service)
    const { service: offered, procedure } = await service.serviceForCase(id)
    expect(offered).toMatchObject({ id, code: "check-up", kind: "maintenance" })
    expect(procedure).toMatchObject({ version: 1, title: { en: "Looking" }, steps: [check] })
    const bare = await service.createService({ code: "bare", kind: "repair", content: {}, actor: anna })
    expect((await service.serviceForCase(bare.id)).procedure).toBeNull()
  })

  it("are listed with filters, sorts and pages", async () => {
    await anOffer(service, { names: { en: "Coffee care" }, position: 2 }, "coffee")
    await aDraft(service, { names: { en: "Bike 100%" }, position: 1, channels: ["phone"] }, "bike")
    await aDraft(service, { position: 3 }, "other")
    const codes = async (request: Parameters<typeof service.listAdminServices>[0]) =>
      (await service.listAdminServices(request)).services.map(({ code }) => code)

    expect(await codes({})).toEqual(["bike", "coffee", "other"])
    expect(await codes({ order: "-code" })).toEqual(["other", "coffee", "bike"])
    expect(await codes({ status: ["published"] })).toEqual(["coffee"])
    expect(await codes({ kind: ["repair"] })).toEqual([])
    expect(await codes({ channel: ["phone"], q: "100%" })).toEqual(["bike"])
    expect(await codes({ channel: ["email"] })).toEqual(["coffee", "other"])
    expect(await codes({ q: "coffee CARE" })).toEqual(["coffee"])
    const first = await service.listAdminServices({ limit: 2 })
    expect(first).toMatchObject({ count: 3, count_exact: true })
    expect(await codes({ limit: 2, cursor: first.next_cursor })).toEqual(["other"])
  })

  it.each([
    ["retrieveService", () => service.retrieveService("assvc_no")],
    ["updateService", () => service.updateService({ id: "assvc_no", content: {}, actor: anna })],
    ["publishService", () => service.publishService({ id: "assvc_no", actor: anna })],
    ["retireService", () => service.retireService({ id: "assvc_no", actor: anna })],
    ["serviceForCase", () => service.serviceForCase("assvc_no")],
    ["readiness", () => service.readiness("assvc_no")],
  ])("that nobody made aren't found: %s", async (_, ask) => {
    await expect(ask()).rejects.toMatchObject({ type: "not_found" })
  })
})
