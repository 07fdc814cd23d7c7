import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../src/modules/service-catalog"
import * as flows from "../../src/workflows"
import { describeShop } from "../faults/shop-test"
import { codesOf, type Outcome } from "./desk"
import { preparedPicture } from "./hooks/scene"
import { recordAll } from "./recorder"
import { agent } from "./shop"

type Runner = (container: MedusaContainer) => { run: (args: never) => Promise<unknown> }
type Version = { version: number; language: string; status: string; file_id: string | null; body: string | null }

/** What owners of a product are told about its use: evidence, so that nothing that was published is ever lost. */
describeShop(
  "wf_instructions",
  (test) => {
    let told: ReturnType<typeof recordAll>
    let isListenerFailing = false
    let made = 0

    beforeAll(() => {
      told = recordAll(test.container)
      flows.uploadInstructionWorkflow.hooks.instructionUploaded(async () => {
        if (isListenerFailing) {
          throw new Error("The shop's own archive is down")
        }
      })
    })
    afterEach(() => {
      isListenerFailing = false
      jest.restoreAllMocks()
    })

    const run = (workflow: Runner, input: object) =>
      workflow(test.container).run({ input: { actor: agent, ...input }, throwOnError: false } as never) as Promise<
        Outcome<{ id: string }>
      >
    const product = () => test.shop.articles[0].productId
    const create = (change: object = {}) =>
      run(flows.createInstructionWorkflow, {
        product_id: product(),
        code: `manual-${++made}`,
        names: { en: "Manual", it: "Manuale" },
        ...change,
      })
    const manual = async () => (await create()).result.id
    const draft = (id: string, body: string, language = "en") =>
      run(flows.draftInstructionWorkflow, { id, language, body })
    const upload = async (id: string, name = "manual.png", width = 40) =>
      run(flows.uploadInstructionWorkflow, { id, language: "en", file: await preparedPicture(name, width) })
    const publish = (id: string, language = "en") => run(flows.publishInstructionWorkflow, { id, language })
    const versions = (id: string) =>
      test.sql<Version>(
        `select version, language, status, file_id, body from after_sales_instruction_version
         where instruction_id = ? and deleted_at is null order by language, version`,
        [id]
      )
    const shown = async (code: string) =>
      (
        await test.container
          .resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)
          .instructionsOfProduct(product())
      ).find((instruction) => instruction.code === code)
    const codeOf = async (id: string) =>
      (await test.sql<{ code: string }>("select code from after_sales_instruction where id = ?", [id]))[0].code
    const files = () => test.container.resolve(Modules.FILE)
    const hasBytes = (fileId: string | null) =>
      fileId
        ? files()
            .getAsBuffer(fileId)
            .then(
              ({ length }) => length > 0,
              () => false
            )
        : Promise.resolve(false)

    it("shows nobody a draft, and each language only from the day on which it is published", async () => {
      const id = await manual()
      const code = await codeOf(id)
      await draft(id, "Fill in water.")
      await draft(id, "Riempire d'acqua.", "it")
      expect(await shown(code)).toBeUndefined()
      await told.take()
      await publish(id)
      expect(await told.take(id)).toEqual([["instruction.published", { id }]])
      expect((await shown(code))?.versions.map(({ language, body }) => [language, body])).toEqual([
        ["en", "Fill in water."],
      ])
      expect(codesOf(await publish(id, "de"))).toEqual(["no_draft"])
    })

    it("is published by one of two at once, and told of once", async () => {
      const id = await manual()
      await draft(id, "Fill in water.")
      await told.take()
      const both = await Promise.all([publish(id), publish(id)])
      expect(both.flatMap(codesOf)).toEqual(["no_draft"])
      expect(await told.take(id)).toEqual([["instruction.published", { id }]])
    })

    it("keeps what earlier owners were told when a new version is published, and when a language is retired", async () => {
      const id = await manual()
      await draft(id, "Fill in water.")
      await publish(id)
      await draft(id, "Fill in cold water.")
      await draft(id, "Fill in cold, clean water.")
      await publish(id)
      expect((await versions(id)).map(({ version, status, body }) => [Number(version), status, body])).toEqual([
        [1, "retired", "Fill in water."],
        [2, "published", "Fill in cold, clean water."],
      ])
      await told.take()
      const retire = () => run(flows.retireInstructionWorkflow, { id, language: "en" })
      expect(codesOf(await retire())).toEqual([])
      expect(codesOf(await retire())).toEqual(["not_published"])
      expect(await told.take(id)).toEqual([["instruction.retired", { id }]])
      expect(await shown(await codeOf(id))).toBeUndefined()
      expect(await versions(id)).toHaveLength(2)
    })

    it("is made once for one key, and one code is one document of a product", async () => {
      const idempotency = { key: "manual-key", hash: "a" }
      const twins = await Promise.all([1, 2].map(() => create({ code: "same-key", idempotency })))
      expect(new Set(twins.filter(({ errors }) => !errors.length).map(({ result }) => result.id)).size).toBe(1)
      expect((await create({ code: "same-key", idempotency })).errors).toEqual([])
      expect((await create({ code: "same-key" })).errors[0].error.type).toBe("conflict")
      const elsewhere = await create({ code: "same-key", product_id: test.shop.articles[1].productId })
      expect(elsewhere.errors).toEqual([])
    })

    it("stores a file privately, under a name that tells nothing, and lets the one before go with its draft", async () => {
      const id = await manual()
      await upload(id, "Signora Rossi.png")
      const [{ file_id: first }] = await versions(id)
      await upload(id, "manual-2.png", 60)
      const [{ file_id: second, status }] = await versions(id)
      expect([status, await hasBytes(first), await hasBytes(second)]).toEqual(["draft", false, true])
      expect(String(first)).not.toContain("Rossi")

      await draft(id, "In words instead.")
      expect(await hasBytes(second)).toBe(false)
      expect(await versions(id)).toMatchObject([{ file_id: null, body: "In words instead." }])
    })

    it("keeps the file of a published version when a new draft comes", async () => {
      const id = await manual()
      await upload(id)
      await publish(id)
      await upload(id, "manual-2.png", 60)
      const kept = await versions(id)
      expect(kept.map(({ status }) => status)).toEqual(["published", "draft"])
      expect(await Promise.all(kept.map(({ file_id }) => hasBytes(file_id)))).toEqual([true, true])
    })

    it("takes the bytes back when the draft can't be written", async () => {
      const stored: string[] = []
      const create_ = files().createFiles.bind(files())
      const spy = jest.spyOn(files(), "createFiles").mockImplementation(async (data) => {
        const file = (await create_(data as never)) as unknown as { id: string }
        stored.push(file.id)
        return file as never
      })
      const refused = await upload("asins_none")
      spy.mockRestore()
      expect(refused.errors[0].error.type).toBe("not_found")
      expect(stored).toHaveLength(1)
      expect(await hasBytes(stored[0])).toBe(false)
    })

    it("keeps the bytes of a draft that was written, although the shop's own listener fails after that", async () => {
      const id = await manual()
      isListenerFailing = true
      const failed = await upload(id)
      expect(failed.errors[0].error.message).toContain("archive is down")
      const [{ file_id }] = await versions(id)
      expect(await hasBytes(file_id)).toBe(true)
    })

    it("is written although the provider does not delete the old draft's file", async () => {
      const id = await manual()
      await upload(id)
      const [{ file_id }] = await versions(id)
      jest.spyOn(files(), "deleteFiles").mockRejectedValueOnce(new Error("Timed out") as never)
      expect((await draft(id, "In words instead.")).errors).toEqual([])
      expect(await versions(id)).toMatchObject([{ file_id: null, body: "In words instead." }])
      expect(await hasBytes(file_id)).toBe(true)
    })

    it("is renamed without touching what it says", async () => {
      const id = await manual()
      await draft(id, "Fill in water.")
      await publish(id)
      await run(flows.nameInstructionWorkflow, { id, names: { en: "Handbook" } })
      expect((await shown(await codeOf(id)))?.names).toEqual({ en: "Handbook" })
      expect(await versions(id)).toHaveLength(1)
    })
  },
  { isShared: true }
)
