import { anna, bruno } from "./things"
import { describeCatalog } from "./catalog-suite"

const manual = { product_id: "prod_1", code: "manual", names: { en: "Manual", it: "Manuale" } }
const file = { file_id: "private-1.pdf", file_name: "manual.pdf", mime: "application/pdf", bytes: 1234, sha256: "ab" }

describeCatalog("instructions for use", ({ service, sql }) => {
  const create = () => service.createInstruction({ ...manual, actor: anna })
  const write = (id: string, body: string, language = "en") =>
    service.draftInstruction({ id, language, body, actor: anna })

  it("belong to a product under a code of their own", async () => {
    expect(await create()).toMatchObject({ ...manual, languages: [], draft_languages: [], versions: [] })
    await expect(create()).rejects.toMatchObject({ code: "instruction_code_taken" })
    const other = await service.createInstruction({ ...manual, product_id: "prod_2", actor: anna })
    expect(other.product_id).toBe("prod_2")
  })

  it("are made once for one key", async () => {
    const again = (hash: string) =>
      service.createInstruction({ ...manual, actor: anna, idempotency: { key: "k", hash } })
    const [first, second] = await Promise.all([again("a"), again("a")])
    expect(second.id).toBe(first.id)
    await expect(again("b")).rejects.toMatchObject({ code: "idempotency_key_reused" })
  })

  it("are written per language, and seen once they are published", async () => {
    const { id } = await create()
    await write(id, "Fill it with wate")
    const { instruction } = await write(id, "Fill it with water")
    expect(instruction.versions).toEqual([
      expect.objectContaining({
        language: "en",
        version: 1,
        status: "draft",
        kind: "text",
        body: "Fill it with water",
      }),
    ])
    expect(await service.instructionsOfProduct("prod_1")).toEqual([])
    await service.publishInstruction({ id, language: "en", actor: bruno })
    await write(id, "Riempire d'acqua", "it")
    const [seen] = await service.instructionsOfProduct("prod_1")
    expect(seen).toMatchObject({ code: "manual", versions: [{ language: "en", published_by: "user:user_bruno" }] })
    expect(await service.retrieveInstruction(id)).toMatchObject({ languages: ["en"], draft_languages: ["it"] })
  })

  it("keep each version that was ever in force", async () => {
    const { id } = await create()
    await write(id, "First")
    await service.publishInstruction({ id, language: "en", actor: anna })
    await write(id, "Second")
    const { versions } = await service.publishInstruction({ id, language: "en", actor: anna })
    expect(versions.map(({ version, status, body }) => [version, status, body])).toEqual([
      [2, "published", "Second"],
      [1, "retired", "First"],
    ])
    await expect(sql("update after_sales_instruction_version set body = 'x' where version = 1")).rejects.toThrow(
      "never changes"
    )
    await expect(sql("delete from after_sales_instruction_version where version = 2")).rejects.toThrow("never deleted")
  })

  it("may be files; a draft's old file is handed back to be deleted", async () => {
    const { id } = await create()
    const first = await service.draftInstruction({ id, language: "en", file, actor: anna })
    expect(first.replaced_file_id).toBeNull()
    expect(first.instruction.versions[0]).toMatchObject({
      kind: "file",
      file_name: "manual.pdf",
      bytes: 1234,
      body: null,
    })
    const newer = { ...file, file_id: "private-2.pdf" }
    const second = await service.draftInstruction({ id, language: "en", file: newer, actor: anna })
    expect(second.replaced_file_id).toBe("private-1.pdf")
    const text = await write(id, "In words")
    expect(text.replaced_file_id).toBe("private-2.pdf")
    expect(text.instruction.versions).toHaveLength(1)
    await service.draftInstruction({ id, language: "en", file, actor: anna })
    await service.publishInstruction({ id, language: "en", actor: anna })
    expect((await write(id, "Next")).replaced_file_id).toBeNull()
  })

  it("are taken from customers in a language, and kept", async () => {
    const { id } = await create()
    await write(id, "First")
    await expect(service.retireInstruction({ id, language: "en", actor: anna })).rejects.toMatchObject({
      code: "not_published",
    })
    await service.publishInstruction({ id, language: "en", actor: anna })
    const { versions } = await service.retireInstruction({ id, language: "en", actor: anna })
    expect(versions).toEqual([expect.objectContaining({ status: "retired", body: "First" })])
    expect(await service.instructionsOfProduct("prod_1")).toEqual([])
    await expect(service.publishInstruction({ id, language: "en", actor: anna })).rejects.toMatchObject({
      code: "no_draft",
    })
  })

  it("are listed by product, language, status and words", async () => {
    const { id } = await create()
    await write(id, "First")
    await service.publishInstruction({ id, language: "en", actor: anna })
    await service.createInstruction({ product_id: "prod_2", code: "safety", names: { it: "Sicurezza" }, actor: anna })
    const codes = async (request: Parameters<typeof service.listInstructions>[0]) =>
      (await service.listInstructions(request)).instructions.map(({ code }) => code)

    expect(await codes({})).toEqual(["safety", "manual"])
    expect(await codes({ product_id: ["prod_1"] })).toEqual(["manual"])
    expect(await codes({ language: ["en"], status: ["published"] })).toEqual(["manual"])
    expect(await codes({ language: ["en"], status: ["draft"] })).toEqual([])
    expect(await codes({ q: "sicurezza" })).toEqual(["safety"])
    expect(await codes({ order: "code", limit: 1 })).toEqual(["manual"])
  })

  it("are named anew", async () => {
    const { id } = await create()
    expect((await service.nameInstruction({ id, names: { en: "Handbook" }, actor: anna })).names).toEqual({
      en: "Handbook",
    })
    await expect(service.nameInstruction({ id: "asins_no", names: {}, actor: anna })).rejects.toMatchObject({
      type: "not_found",
    })
    await expect(service.retrieveInstruction("asins_no")).rejects.toMatchObject({ type: "not_found" })
  })
})
