import type { ConfigModule, LoaderOptions } from "@medusajs/framework/types"
import { arePrivateFilesPublic, warnOfPublicFiles } from "../warn-of-public-files"

const shop = (resolve: string, options?: object) =>
  ({
    modules: { file: { resolve: "@medusajs/medusa/file", options: { providers: [{ resolve, options }] } } },
  }) as unknown as ConfigModule

const local = "@medusajs/medusa/file-local"

describe("private files that anyone may read", () => {
  it.each([
    ["the local provider as it comes", shop(local), true],
    [
      "the local provider with one folder for both",
      shop(local, { upload_dir: "static", private_upload_dir: "static" }),
      true,
    ],
    ["the local provider with a private folder", shop(local, { private_upload_dir: ".files" }), false],
    ["a bucket", shop("@medusajs/medusa/file-s3"), false],
    ["no file module", { modules: {} } as ConfigModule, false],
  ])("%s", (_name, config, isPublic) => {
    expect(arePrivateFilesPublic(config)).toBe(isPublic)
  })

  it.each([
    [shop(local), 1],
    [shop(local, { private_upload_dir: ".files" }), 0],
    [undefined, 0],
  ])("are warned of in one line", async (config, lines) => {
    const warn = jest.fn()
    const container = { resolve: () => config }
    await warnOfPublicFiles({ container, logger: { warn } } as unknown as LoaderOptions)

    expect(warn).toHaveBeenCalledTimes(lines)
  })
})
