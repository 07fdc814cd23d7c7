import { randomBytes } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"
import type { Actor } from "../../../shared/actor"
import type { PreparedFile } from "../../../shared/attachments"
import { notAllowed } from "../../../shared/errors"

export type UploadInstructionInput = { id: string; language: string; actor: Actor; file: StorableFile }

/** A prepared file whose bytes can stand in a workflow's input: in base 64. */
export type StorableFile = Omit<PreparedFile, "content"> & { content: string }

export const storeInstructionFileStepId = "after-sales-store-instruction-file"

/**
 * Lets the shop's scanner look at a file and gives it to the File module, private and under a name that nobody can
 * guess. Undone, the file is deleted if no draft holds it: what was written down stays, also where a listener of the
 * shop's failed afterwards.
 */
export const storeInstructionFileStep = createStep(
  storeInstructionFileStepId,
  async ({ id, language, actor, file }: UploadInstructionInput, { container }) => {
    const { scanFile } = container.resolve<PlatformModuleService>(PLATFORM_MODULE).getOptions().attachments
    const content = Buffer.from(file.content, "base64")
    if (scanFile && (await scanFile({ ...file, content }, container)) !== true) {
      notAllowed("The shop's scanner refused the file; it was not stored", "file_refused")
    }
    const { id: file_id } = await container.resolve(Modules.FILE).createFiles({
      filename: `after-sales-${randomBytes(16).toString("hex")}.${file.extension}`,
      mimeType: file.mime,
      content: file.content,
      access: "private",
    })
    const { name: file_name, mime, bytes, sha256 } = file
    const stored = { file_id, file_name, mime, bytes, sha256 }

    return new StepResponse({ id, language, actor, file: stored }, file_id)
  },
  async (fileId, { container }) => {
    if (!fileId) {
      return
    }
    const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)
    const rows = await catalog.listAfterSalesInstructionVersions({ file_id: fileId }, { select: ["id"], take: 1 })
    if (!rows.length) {
      await container.resolve(Modules.FILE).deleteFiles(fileId)
    }
  }
)
