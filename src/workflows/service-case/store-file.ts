import { randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../modules/platform"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../modules/service-case"
import { conflict, notAllowed } from "../../shared/errors"
import { failureReason } from "../../shared/failure-reason"
import type { CaseFile, StoreCaseFileInput } from "./case-file"

/**
 * Lets the shop's scanner look at a file and gives it to the File module, private and under a name that nobody can
 * guess.
 *
 * @returns the file's key in the provider
 * @throws `not_allowed` for what the scanner refuses; `conflict` when the provider is down, which a row notes
 */
export async function storeFile(container: MedusaContainer, input: StoreCaseFileInput): Promise<string> {
  const { file } = input
  await scan(container, file)
  try {
    const stored = await container.resolve(Modules.FILE).createFiles({
      filename: `after-sales-${randomBytes(16).toString("hex")}.${file.extension}`,
      mimeType: file.mime,
      content: file.content,
      access: "private",
    })
    return stored.id
  } catch (error) {
    await noteFailure(container, input, error)
    return conflict("storage_failed", "The file could not be stored just now; nothing was kept, try again")
  }
}

async function scan(container: MedusaContainer, file: CaseFile): Promise<void> {
  const { scanFile } = container.resolve<PlatformModuleService>(PLATFORM_MODULE).getOptions().attachments
  if (scanFile && (await scanFile({ ...file, content: Buffer.from(file.content, "base64") }, container)) !== true) {
    notAllowed("The shop's scanner refused the file; it was not stored", "file_refused")
  }
}

async function noteFailure(container: MedusaContainer, { file, ...row }: StoreCaseFileInput, error: unknown) {
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`after-sales: the file provider did not take a file: ${failureReason(error)}`)
  const { content: _content, extension: _extension, ...labels } = file
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  await cases.recordAttachment({ ...row, ...labels, file_id: null, state: "failed", idempotency_key: null })
}
