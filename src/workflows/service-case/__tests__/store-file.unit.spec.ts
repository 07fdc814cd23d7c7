import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PLATFORM_MODULE } from "../../../modules/platform"
import { SERVICE_CASE_MODULE } from "../../../modules/service-case"
import type { StoreCaseFileInput } from "../case-file"
import { storeFile } from "../store-file"

const eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
const input = {
  file: {
    name: "receipt.pdf",
    extension: "pdf",
    mime: "application/pdf",
    content: Buffer.from(eicar).toString("base64"),
    bytes: eicar.length,
    sha256: "0".repeat(64),
    width: null,
    height: null,
  },
  idempotency_key: "k",
  actor: { type: "customer", id: "cus_1" },
} satisfies StoreCaseFileInput

function shop(scanFile: unknown = null) {
  const createFiles = jest.fn(async ({ filename }: { filename: string }) => ({ id: `private-${filename}`, url: "" }))
  const recordAttachment = jest.fn(async () => ({}))
  const services: Record<string, unknown> = {
    [Modules.FILE]: { createFiles },
    [PLATFORM_MODULE]: { getOptions: () => ({ attachments: { scanFile } }) },
    [SERVICE_CASE_MODULE]: { recordAttachment },
    logger: { error: () => undefined },
  }
  return { createFiles, recordAttachment, container: { resolve: (key: string) => services[key] } as MedusaContainer }
}

describe("storing a file", () => {
  it("gives it to the provider, private, under a name of the server's", async () => {
    const { container, createFiles } = shop()
    const id = await storeFile(container, input)

    expect(id).toMatch(/^private-after-sales-[0-9a-f]{32}\.pdf$/)
    expect(createFiles).toHaveBeenCalledWith(
      expect.objectContaining({ access: "private", mimeType: "application/pdf" })
    )
  })

  it("D9: stores nothing of what the shop's scanner refuses, or could not look at", async () => {
    const finds = shop(({ content }: { content: Buffer }) => !content.includes("EICAR"))
    await expect(storeFile(finds.container, input)).rejects.toMatchObject({ type: "not_allowed", code: "file_refused" })
    const breaks = shop(async () => Promise.reject(new Error("the scanner is away")))
    await expect(storeFile(breaks.container, input)).rejects.toThrow("the scanner is away")

    expect(finds.createFiles).not.toHaveBeenCalled()
    expect(breaks.createFiles).not.toHaveBeenCalled()
  })

  it("stores what the scanner lets pass", async () => {
    const { container, createFiles } = shop(async () => true)
    await storeFile(container, input)

    expect(createFiles).toHaveBeenCalledTimes(1)
  })

  it("notes what the provider did not take, without the key, so that the client may try again with it", async () => {
    const { container, createFiles, recordAttachment } = shop()
    createFiles.mockRejectedValue(new Error("bucket is away"))
    await expect(storeFile(container, input)).rejects.toMatchObject({ type: "conflict", code: "storage_failed" })

    const row = { state: "failed", file_id: null, idempotency_key: null, name: "receipt.pdf" }
    expect(recordAttachment).toHaveBeenCalledWith(expect.objectContaining(row))
    expect(recordAttachment).not.toHaveBeenCalledWith(expect.objectContaining({ content: expect.anything() }))
  })
})
