import { readdirSync } from "node:fs"
import { Modules } from "@medusajs/framework/utils"
import request from "supertest"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../../src/modules/service-case"
import { pdf, picture } from "../../../../src/shared/attachments/__tests__/pictures"
import { sweepCaseFilesWorkflow } from "../../../../src/workflows/service-case/workflows/sweep-case-files"
import type { Call } from "../../harness/call"
import type { Shop } from "../../harness/suite"

const stored = () => readdirSync(".local/files").length

/** Requests that come twice, a provider or a database that is away, and files that nobody fetched. */
export function filesInTrouble(shop: Shop): void {
  const photo = async () => ({ content: await picture("jpeg"), name: "leak.jpg" })
  const upload = (file: NonNullable<Call["file"]>) =>
    shop.call("store.attachments.upload", { headers: shop.anna.headers, file })
  const download = (id: string) =>
    shop.call("store.attachments.download", { headers: shop.anna.headers, params: { id } })
  const cases = () => shop.container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

  it("the same key stores a file once; twins too", async () => {
    const file = await photo()
    const headers = { ...shop.anna.headers, "idempotency-key": "photo" }
    const files = stored()
    const twins = await Promise.all([1, 2, 3].map(() => shop.call("store.attachments.upload", { headers, file })))
    const again = await shop.call("store.attachments.upload", { headers, file })
    const other = await shop.call("store.attachments.upload", {
      headers,
      file: { content: pdf, type: "application/pdf" },
    })

    expect(new Set([...twins, again].map(({ body }) => body.attachment.id)).size).toBe(1)
    expect([other.status, other.body.code]).toEqual([409, "idempotency_key_reused"])
    expect(stored()).toBe(files + 1)
  })

  it("a provider that is down gives a clear answer and a row that says so; nothing else stays", async () => {
    const files = shop.container.resolve(Modules.FILE)
    const down = jest.spyOn(files, "createFiles").mockRejectedValue(new Error("bucket is away"))
    const { status, body } = await upload(await photo())
    down.mockRestore()

    expect([status, body.code]).toEqual([409, "storage_failed"])
    expect(JSON.stringify(body)).not.toContain("bucket")
    expect(await cases().listAfterSalesCaseAttachments({})).toMatchObject([{ state: "failed", file_id: null }])
  })

  it("a database that is down leaves no file behind", async () => {
    const files = stored()
    const broken = jest.spyOn(cases(), "recordAttachment").mockRejectedValue(new Error("away"))
    const { status } = await request(shop.address)
      .post("/store/after-sales/attachments")
      .set(shop.anna.headers)
      .attach("file", await picture("jpeg"), "a.jpg")
    broken.mockRestore()

    expect(status).toBe(500)
    expect(stored()).toBe(files)
  })

  it("a file that no case took goes after a day, with its bytes", async () => {
    const { body: waiting } = await upload(await photo())
    const { body: forgotten } = await upload(await photo())
    const files = stored()
    const [row] = await cases().listAfterSalesCaseAttachments({ id: forgotten.attachment.id })
    await cases().updateAfterSalesCaseAttachments({
      id: row.id,
      created_at: new Date(Date.now() - 86_460_000),
    } as never)
    await sweepCaseFilesWorkflow(shop.container).run({ input: { limit: 100 } })

    expect(stored()).toBe(files - 1)
    expect((await download(forgotten.attachment.id)).status).toBe(404)
    expect((await download(waiting.attachment.id)).status).toBe(200)
  })
}
