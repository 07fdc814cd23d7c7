import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { everything, fateOf, fatesOf, wildTexts } from "../service-case/everything"
import { describeCatalog } from "./catalog-suite"
import { aFullCatalogue, everyWrite } from "./every-write"
import { aDraft, anna, aNeed, anOffer, aProcedure, bruno, check, words } from "./things"

type Repository = { transaction(work: (manager: SqlEntityManager) => Promise<void>): Promise<void> }

describeCatalog("the catalogue's writes", ({ service, sql }) => {
  it("are undone as a whole, each of them, and unseen until they are done", async () => {
    const writes = everyWrite({ service }, await aFullCatalogue({ service }))
    const { __container__ } = service as unknown as { __container__: { baseRepository: Repository } }
    const before = await everything(sql)
    for (const [name, write] of Object.entries(writes)) {
      const undone = __container__.baseRepository.transaction(async (manager) => {
        await write({ transactionManager: manager })
        const inside = await everything((statement, values = []) => manager.execute(statement, values))
        expect([name, JSON.stringify(inside) === JSON.stringify(before)]).toEqual([name, false])
        expect([name, await everything(sql)]).toEqual([name, before])
        throw new RangeError("second thoughts")
      })
      await expect(undone).rejects.toThrow(RangeError)
      expect([name, await everything(sql)]).toEqual([name, before])
    }
  })

  it("change nothing that can't be told: when the history takes no line, there is no change", async () => {
    const writes = everyWrite({ service }, await aFullCatalogue({ service }))
    await sql(
      `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'disk is full'; end $$`
    )
    await sql(`create trigger refuse before insert on after_sales_catalog_event for each row execute function refuse()`)
    const before = await everything(sql)
    for (const [name, write] of Object.entries(writes)) {
      await expect([name, await write({}).catch(String)]).toEqual([name, expect.stringContaining("disk is full")])
    }
    expect(await everything(sql)).toEqual(before)
  })

  it("find nothing that was deleted, and let its code be used again", async () => {
    const { draft, drafted, manual, open } = await aFullCatalogue({ service })
    for (const table of ["service", "procedure", "instruction", "proposal"]) {
      await sql(`update after_sales_${table} set deleted_at = now()`)
    }
    const gone = {
      retrieveService: () => service.retrieveService(draft.id),
      updateService: () => service.updateService({ id: draft.id, content: {}, actor: anna }),
      publishService: () => service.publishService({ id: draft.id, actor: anna }),
      readiness: () => service.readiness(draft.id),
      serviceForCase: () => service.serviceForCase(draft.id),
      retrieveProcedure: () => service.retrieveProcedure(drafted.id),
      publishProcedure: () => service.publishProcedure({ id: drafted.id, actor: anna }),
      follow: () =>
        service.createService({ code: "f", kind: "repair", content: { procedure_id: drafted.id }, actor: anna }),
      retrieveInstruction: () => service.retrieveInstruction(manual.id),
      draftInstruction: () => service.draftInstruction({ id: manual.id, language: "en", body: "x", actor: anna }),
      acceptProposal: () => service.acceptProposal({ id: open, actor: anna }),
      dismissProposal: () => service.dismissProposal({ id: open, reason: "other", actor: anna }),
    }
    for (const [name, work] of Object.entries(gone)) {
      expect([name, await fateOf(work)]).toEqual([name, "not_found"])
    }
    expect(await service.listStoreServices()).toEqual([])
    expect(await service.instructionsOfProduct("prod_1")).toEqual([])
    expect((await service.listAdminServices({})).count).toBe(0)
    expect((await aDraft(service, {}, "draft")).id).not.toBe(draft.id)
  })
})

describeCatalog("two who plan at once", ({ service, sql }) => {
  it("a service: of those who saw the same state one is done", async () => {
    const { id, rev } = await aDraft(service)
    const saw = { id, rev, actor: bruno }
    const fates = await fatesOf(
      () => service.updateService({ ...saw, content: { position: 1 } }),
      () => service.updateService({ ...saw, content: { position: 2 } }),
      () => service.publishService(saw),
      () => service.retireService(saw)
    )
    expect(fates.filter((fate) => fate === "done")).toHaveLength(1)
    expect(new Set(fates)).toEqual(new Set(["done", "service_changed"]))
    expect((await service.retrieveService(id)).rev).toBe(rev + 1)
  })

  it("offer a service and take its procedure away: never is one offered without", async () => {
    for (let round = 0; round < 4; round++) {
      const draft = await aDraft(service, {}, `s${round}`)
      const procedure = draft.procedure?.id as string
      const [offered, retired] = await fatesOf(
        () => service.publishService({ id: draft.id, actor: anna }),
        () => service.retireProcedure({ id: procedure, actor: bruno })
      )
      expect([
        ["done", "procedure_in_use"],
        ["procedure_retired", "done"],
        ["service_incomplete", "done"],
      ]).toContainEqual([offered, retired])
    }
  })

  it("publish one draft, write to it, or begin another: its steps are those that were seen", async () => {
    const { id } = await aProcedure(service)
    const versions = await fatesOf(
      () => service.createProcedureVersion({ id, actor: anna }),
      () => service.createProcedureVersion({ id, actor: bruno })
    )
    expect([...versions].sort()).toEqual(["done", "draft_exists"])
    const steps = [{ ...check, code: "other" }]
    const [published, again, written] = await fatesOf(
      () => service.publishProcedure({ id, version: 2, actor: anna }),
      () => service.publishProcedure({ id, version: 2, actor: bruno }),
      () => service.updateProcedure({ id, steps, actor: bruno })
    )
    expect([published, again].sort()).toEqual(["done", "not_a_draft"])
    const detail = await service.retrieveProcedure(id)
    expect(detail).toMatchObject({ published_version: 2, draft_version: null })
    expect(detail.versions[0].steps[0].code).toBe(written === "done" ? "other" : "look")
    expect(detail.versions.map(({ status }) => status)).toEqual(["published", "retired"])
  })

  it("decide on a proposal: it is decided once, and who was late learns how", async () => {
    for (let round = 0; round < 4; round++) {
      const [id] = await service.proposeCases([aNeed({ unit_id: `asunit_${round}` })])
      const [accepted, dismissed] = await fatesOf(
        () => service.acceptProposal({ id, actor: anna }),
        () => service.dismissProposal({ id, reason: "not_needed", actor: bruno })
      )
      expect([accepted, dismissed].sort()).toEqual(["done", "proposal_decided"])
      const { status } = await service.retrieveProposal(id)
      expect(status).toBe(accepted === "done" ? "accepted" : "dismissed")
      const told = (await service.historyOf(id)).map(({ kind }) => kind)
      expect(told).toEqual([status, "created"])
    }
  })

  it("take a proposal back and note its case: it has the case or stands open, never both", async () => {
    for (let round = 0; round < 4; round++) {
      const [id] = await service.proposeCases([aNeed({ unit_id: `asunit_${round}` })])
      await service.acceptProposal({ id, actor: anna })
      await Promise.all([
        service.takeBackProposal({ id, actor: anna }),
        service.linkProposalCase({ id, case_id: "ascase_1", actor: anna }),
      ])
      const { status, case_id, decided_at } = await service.retrieveProposal(id)
      expect([
        ["open", null, true],
        ["accepted", "ascase_1", false],
      ]).toContainEqual([status, case_id, decided_at === null])
    }
  })

  it("draft and publish one language of instructions: a draft at most, one in force, numbers without gaps", async () => {
    const { id } = await service.createInstruction({ product_id: "p", code: "m", names: { en: "M" }, actor: anna })
    const draft = (body: string) => () => service.draftInstruction({ id, language: "en", body, actor: anna })
    const publish = () => service.publishInstruction({ id, language: "en", actor: bruno })
    const fates = await fatesOf(draft("a"), draft("b"), publish, draft("c"), publish, draft("d"), publish)
    expect(fates.filter((fate) => !["done", "no_draft"].includes(fate))).toEqual([])
    const { versions } = await service.retrieveInstruction(id)
    const count = (status: string) => versions.filter((one) => one.status === status).length
    expect(count("draft")).toBeLessThanOrEqual(1)
    expect(count("published")).toBe(fates.some((fate, n) => [2, 4, 6].includes(n) && fate === "done") ? 1 : 0)
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, n) => versions.length - n))
  })

  it("promise a case the steps of one version, whichever is put in force meanwhile", async () => {
    const offer = await anOffer(service)
    const id = offer.procedure?.id as string
    await service.createProcedureVersion({ id, actor: anna })
    await service.updateProcedure({ id, steps: [{ ...check, code: "second" }], actor: anna })
    const [taken] = await Promise.all([
      service.serviceForCase(offer.id),
      service.publishProcedure({ id, actor: anna }),
      service.serviceForCase(offer.id),
    ])
    expect([
      [1, "look"],
      [2, "second"],
    ]).toContainEqual([taken.procedure?.version, taken.procedure?.steps[0].code])
    expect((await service.serviceForCase(offer.id)).procedure).toMatchObject({ version: 2 })
  })

  it("write what no text can be: nothing is kept of it, and of the rest every letter", async () => {
    const before = await everything(sql)
    for (const [place, write] of Object.entries({
      name: (en: string) =>
        service.createService({ code: "w", kind: "repair", content: { ...words, names: { en } }, actor: anna }),
      step: (en: string) => service.createProcedure({ code: "w", steps: [{ ...check, title: { en } }], actor: anna }),
      code: (code: string) => service.createInstruction({ product_id: "p", code, names: {}, actor: anna }),
    })) {
      expect([place, await fateOf(() => write(wildTexts.nul))]).toEqual([place, "invalid_data"])
    }
    expect(await everything(sql)).toEqual(before)
    const { id } = await service.createInstruction({ product_id: "p", code: "m", names: { en: "M" }, actor: anna })
    for (const name of ["family", "right to left", "zalgo", "template", "long"]) {
      await service.draftInstruction({ id, language: "en", body: wildTexts[name], actor: anna })
      await service.publishInstruction({ id, language: "en", actor: anna })
      const [{ versions }] = await service.instructionsOfProduct("p")
      expect([name, versions[0].body === wildTexts[name]]).toEqual([name, true])
    }
  })
})
