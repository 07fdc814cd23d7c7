import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { InstructionVersionRecord } from "../modules/service-catalog"
import { notFound } from "../shared/errors"
import type { FileContent } from "../shared/http/send-file"

type Wanted = { language: string; version?: number }

/** What somebody who names no version is after: the version in force, else the draft, else the newest. */
const byInterest = { published: 0, draft: 1, retired: 2 }

/** The file of instructions, read from the shop's private files: their address is never given out. */
export async function instructionFile(
  scope: MedusaContainer,
  id: string,
  versions: InstructionVersionRecord[],
  { language, version }: Wanted
): Promise<FileContent> {
  const [wanted] = versions
    .filter((one) => one.kind === "file" && one.language === language)
    .filter((one) => version === undefined || one.version === version)
    .sort((a, b) => byInterest[a.status] - byInterest[b.status])
  if (!wanted?.file_id) {
    return notFound("file of instruction", id)
  }
  return {
    filename: wanted.file_name ?? "instructions",
    contentType: wanted.mime ?? undefined,
    content: await scope.resolve(Modules.FILE).getAsBuffer(wanted.file_id),
  }
}
