import { Modules } from "@medusajs/framework/utils"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../src/modules/platform"
import { sweepCases } from "../../src/workflows/service-case/sweep-cases"
import { removeCaseAttachmentWorkflow } from "../../src/workflows/service-case/workflows/remove-case-attachment"
import { uploadCaseAttachmentWorkflow } from "../../src/workflows/service-case/workflows/upload-case-attachment"
import type { StoreCaseFileInput } from "../../src/workflows/service-case/case-file"
import { describeShop } from "../faults/shop-test"
import { codesOf, deskOf } from "./desk"
import { preparedPicture } from "./hooks/scene"
import { agent } from "./shop"

type Row = { id: string; file_id: string | null; state: string; case_id: string | null; lease_until: Date | null }

/** Files of cases: bytes at the provider and a row of ours, both or neither. */
describeShop(
  "wf_files",
  (test) => {
    const desk = deskOf(test)
    let isListenerFailing = false

    beforeAll(async () => {
      uploadCaseAttachmentWorkflow.hooks.caseAttachmentUploaded(async () => {
        if (isListenerFailing) {
          throw new Error("The shop's own archive is down")
        }
      })
      await desk.offered()
    })
    afterEach(() => {
      isListenerFailing = false
      jest.restoreAllMocks()
    })

    const files = () => test.container.resolve(Modules.FILE)
    const upload = async (change: Partial<StoreCaseFileInput> = {}) =>
      uploadCaseAttachmentWorkflow(test.container).run({
        input: { file: await preparedPicture(), case_id: null, max_files: 10, actor: agent, ...change },
        throwOnError: false,
      })
    const rowsOf = (case_id: string) =>
      test.sql<Row>("select * from after_sales_case_attachment where case_id = ? order by created_at, id", [case_id])
    const row = async (id: string) =>
      (await test.sql<Row>("select * from after_sales_case_attachment where id = ?", [id]))[0]
    const hasBytes = async (fileId: string | null) =>
      fileId !== null &&
      (await files()
        .getAsBuffer(fileId)
        .then(
          ({ length }) => length > 0,
          () => false
        ))
    /** What the provider was given while the work ran. */
    const storedDuring = async (work: () => Promise<unknown>) => {
      const create = files().createFiles.bind(files())
      const stored: string[] = []
      const spy = jest.spyOn(files(), "createFiles").mockImplementation(async (data) => {
        const made = await create(data as never)
        stored.push((made as unknown as { id: string }).id)
        return made as never
      })
      await work()
      spy.mockRestore()
      return stored
    }

    it("lays a file to its case with what is known of it, and tells its history no name", async () => {
      const case_id = await desk.open()
      const file = await preparedPicture("Signora Rossi.png")
      const { result } = await upload({ case_id, file })
      expect(result).toMatchObject({ case_id, name: "Signora Rossi.png", sha256: file.sha256, bytes: file.bytes })
      const [kept] = await rowsOf(case_id)
      expect(await hasBytes(kept.file_id)).toBe(true)
      expect(kept.file_id).not.toContain("Rossi")
      const told = (await desk.history(case_id)).at(-1)
      expect(told).toMatchObject({ kind: "attachment_added", data: { attachment_id: result.id } })
      expect(JSON.stringify(told)).not.toContain("Rossi")
    })

    it("keeps one row and one file of an upload that is sent twice, also at the same moment", async () => {
      const case_id = await desk.open()
      const same = { case_id, idempotency_key: "photo-1" }
      const stored = await storedDuring(async () => {
        const first = await upload(same)
        const again = await upload(same)
        expect(again.result.id).toBe(first.result.id)
      })
      expect(stored).toHaveLength(1)

      const twin = { case_id, idempotency_key: "photo-2" }
      const both = await storedDuring(async () => {
        const answers = await Promise.all([upload(twin), upload(twin)])
        expect(answers.flatMap(({ errors }) => errors)).toEqual([])
        expect(new Set(answers.map(({ result }) => result.id)).size).toBe(1)
      })
      const left = await Promise.all(both.map(hasBytes))
      expect(left.filter(Boolean)).toHaveLength(1)
      expect(await rowsOf(case_id)).toHaveLength(2)
    })

    it("refuses another file under a key that was used, and stores nothing of it", async () => {
      const case_id = await desk.open()
      await upload({ case_id, idempotency_key: "photo-3" })
      const stored = await storedDuring(async () => {
        const other = { case_id, idempotency_key: "photo-3", file: await preparedPicture("other.png", 60) }
        expect(codesOf(await upload(other))).toEqual(["idempotency_key_reused"])
      })
      expect(stored).toEqual([])
      expect(await rowsOf(case_id)).toHaveLength(1)
    })

    it("notes that the provider was down, keeps nothing else, and takes the same upload when it is back", async () => {
      const case_id = await desk.open()
      jest.spyOn(files(), "createFiles").mockRejectedValueOnce(new Error("No space left on device") as never)
      const input = { case_id, idempotency_key: "photo-4" }
      const down = await upload(input)
      expect(codesOf(down)).toEqual(["storage_failed"])
      expect(JSON.stringify(down.errors)).not.toContain("No space left")
      expect(await rowsOf(case_id)).toMatchObject([{ state: "failed", file_id: null }])

      expect(codesOf(await upload(input))).toEqual([])
      expect((await rowsOf(case_id)).map(({ state }) => state)).toEqual(["failed", "stored"])
    })

    it("takes the bytes back when the row is refused: the case is over, or has enough files", async () => {
      const over = await desk.open()
      await desk.move(over, "cancel")
      const full = await desk.open()
      await upload({ case_id: full, max_files: 1 })
      const stored = await storedDuring(async () => {
        expect(codesOf(await upload({ case_id: over }))).toEqual(["case_over"])
        expect(codesOf(await upload({ case_id: full, max_files: 1 }))).toEqual(["too_many_files"])
        expect((await upload({ case_id: "ascase_none" })).errors).toHaveLength(1)
      })
      expect(stored).toHaveLength(3)
      expect(await Promise.all(stored.map(hasBytes))).toEqual([false, false, false])
      expect(await rowsOf(over)).toEqual([])
      expect(await rowsOf(full)).toHaveLength(1)
    })

    it("keeps the bytes of a file that is written down, although the shop's own listener fails after that", async () => {
      const case_id = await desk.open()
      isListenerFailing = true
      const failed = await upload({ case_id, idempotency_key: "photo-5" })
      expect(failed.errors[0].error.message).toContain("archive is down")
      const [kept] = await rowsOf(case_id)
      expect(await hasBytes(kept.file_id)).toBe(true)

      isListenerFailing = false
      const again = await upload({ case_id, idempotency_key: "photo-5" })
      expect(again.result.id).toBe(kept.id)
      expect(await rowsOf(case_id)).toHaveLength(1)
    })

    it("lets the shop's scanner look before anything is stored", async () => {
      const case_id = await desk.open()
      const platform = test.container.resolve<PlatformModuleService>(PLATFORM_MODULE)
      const options = platform.getOptions()
      const scanned: string[] = []
      const scanFile = (file: { name: string; content: Buffer }) => {
        scanned.push(`${file.name} ${Buffer.isBuffer(file.content)}`)
        return false
      }
      jest.spyOn(platform, "getOptions").mockReturnValue({
        ...options,
        attachments: { ...options.attachments, scanFile },
      })
      const stored = await storedDuring(async () => {
        expect(codesOf(await upload({ case_id }))).toEqual(["file_refused"])
      })
      expect(scanned).toEqual(["leak.png true"])
      expect(stored).toEqual([])
      expect(await rowsOf(case_id)).toEqual([])
    })

    it("takes a wrong file off with its bytes, and by the sweep what the provider did not delete at once", async () => {
      const case_id = await desk.open()
      const [one, two] = [(await upload({ case_id })).result, (await upload({ case_id })).result]
      const [first, second] = [await row(one.id), await row(two.id)]
      const remove = (id: string) =>
        removeCaseAttachmentWorkflow(test.container).run({ input: { id, case_id, actor: agent }, throwOnError: false })
      await remove(one.id)
      expect(await hasBytes(first.file_id)).toBe(false)
      expect(await row(one.id)).toMatchObject({ state: "removed", file_id: null })

      jest.spyOn(files(), "deleteFiles").mockRejectedValueOnce(new Error("Timed out") as never)
      expect((await remove(two.id)).errors).toEqual([])
      expect(await row(two.id)).toMatchObject({ state: "removed", file_id: second.file_id })
      await Promise.all([sweepCases(test.container), sweepCases(test.container)])
      expect(await row(two.id)).toMatchObject({ state: "removed", file_id: null })
      expect(await hasBytes(second.file_id)).toBe(false)
      expect((await remove(two.id)).errors).toHaveLength(1)
    })

    it("lets go what nobody has laid to a case after a day, and not what waits since this morning", async () => {
      const [old, young] = [(await upload()).result, (await upload()).result]
      await test.sql(
        "update after_sales_case_attachment set created_at = now() - interval '25 hours', updated_at = now() where id = ?",
        [old.id]
      )
      const bytes = (await row(old.id)).file_id
      await sweepCases(test.container)
      expect(await row(old.id)).toMatchObject({ state: "removed", file_id: null })
      expect(await hasBytes(bytes)).toBe(false)
      expect((await row(young.id)).state).toBe("stored")
      const late = await desk.create({ attachment_ids: [old.id] })
      expect(late.errors).toHaveLength(1)
      const id = await desk.open({ attachment_ids: [young.id] })
      expect(await row(young.id)).toMatchObject({ case_id: id, state: "stored" })
    })

    it("lays a waiting file to one of two cases that name it at the same moment", async () => {
      const { result } = await upload()
      const both = await Promise.all([1, 2].map(() => desk.create({ attachment_ids: [result.id] })))
      expect(both.filter(({ errors }) => errors.length)).toHaveLength(1)
      expect((await row(result.id)).case_id).toBe(both.find(({ errors }) => !errors.length)?.result.case.id)
    })
  },
  { isShared: true }
)
