import type { MedusaContainer } from "@medusajs/framework/types"
import type { InstructionVersionRecord } from "../modules/service-catalog"
import { notFound } from "../shared/errors"
import type { FileContent } from "../shared/http/send-file"
import { storedFile } from "./stored-file"

const noun = "file of instruction"

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
    return notFound(noun, id)
  }
  const { file_id, file_name, mime } = wanted
  return storedFile(scope, { id, file_id, name: file_name ?? "instructions", mime: mime ?? undefined }, noun)
}
