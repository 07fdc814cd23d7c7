import { anna, bruno } from "./things"
import { describeCatalog } from "./catalog-suite"

const ready = ["repair_request", "maintenance_request", "parts_question", "complaint", "general_enquiry"]

describeCatalog("the start set", ({ service, sql }) => {
  it("is adopted as drafts with procedures in force, in its order", async () => {
    const adopted = await service.adoptStartSet({ actor: anna })
    expect(adopted.map(({ code }) => code)).toEqual([...ready, "installation", "training"])
    for (const one of adopted) {
      expect(one).toMatchObject({ status: "draft", adopted_from: one.code, procedure: { published_version: 1 } })
    }
    const listed = await service.listStartSet()
    expect(listed.map(({ service_id }) => service_id)).toEqual(adopted.map(({ id }) => id))
  })

  it("has five services that are ready at once, and two that wait for people and resources", async () => {
    const adopted = await service.adoptStartSet({ actor: anna })
    for (const { id, code } of adopted) {
      const { is_ready, readiness } = await service.readiness(id)
      const lacking = readiness.filter(({ state }) => state !== "ready").map(({ piece, state }) => [piece, state])
      expect([code, is_ready]).toEqual([code, ready.includes(code)])
      expect(lacking).toEqual(
        ready.includes(code)
          ? []
          : [
              ["trained_staff", "not_available"],
              ["resources", "not_available"],
            ]
      )
      if (is_ready) {
        await service.publishService({ id, actor: anna })
      }
    }
    expect((await service.listStoreServices()).map(({ code }) => code)).toEqual(ready)
  })

  it("is adopted once, by several at the same time too, and a merchant's changes stay", async () => {
    const [first, second] = await Promise.all([anna, bruno].map((actor) => service.adoptStartSet({ actor })))
    expect(second.map(({ id }) => id)).toEqual(first.map(({ id }) => id))
    const names = { en: "Fix it" }
    await service.updateService({ id: first[0].id, content: { names }, actor: bruno })
    expect((await service.adoptStartSet({ actor: anna }))[0].names).toEqual(names)
    expect(await sql("select 1 from after_sales_service")).toHaveLength(7)
    expect(await sql("select 1 from after_sales_procedure")).toHaveLength(7)
  })

  it("leaves a merchant's own service of the same code alone", async () => {
    const own = await service.createService({ code: "complaint", kind: "complaint", content: {}, actor: anna })
    const [adopted] = await service.adoptStartSet({ codes: ["complaint"], actor: anna })
    expect(adopted).toEqual(own)
    expect(await sql("select 1 from after_sales_procedure")).toEqual([])
  })

  it("is adopted in part, and knows its codes", async () => {
    const adopted = await service.adoptStartSet({ codes: ["general_enquiry", "complaint"], actor: anna })
    expect(adopted.map(({ code }) => code)).toEqual(["complaint", "general_enquiry"])
    await expect(service.adoptStartSet({ codes: ["nothing"], actor: anna })).rejects.toMatchObject({
      type: "invalid_data",
      message: expect.stringContaining("repair_request"),
    })
  })
})
