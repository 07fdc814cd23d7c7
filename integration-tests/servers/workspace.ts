import { mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"

export const repository = path.resolve(__dirname, "../..")

/** A temporary folder that goes when the process does, however it ends short of SIGKILL. */
export function makeWorkspace(name: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), `after-sales-${name}-`))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once("exit", remove)

  return { folder, remove }
}
