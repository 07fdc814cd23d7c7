import { execFile } from "node:child_process"
import { chownSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { promisify } from "node:util"

export const user = "postgres"
export const password = "postgres"

/** The same sorting and folding on every machine, whatever locales it has. */
const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]

/** Makes an empty database cluster. What a failed attempt leaves is removed, so that the next one starts afresh. */
export async function initialise(initdb, folder, data, account) {
  const secret = path.join(folder, "password")
  writeFileSync(secret, password, { mode: 0o600 })
  if (account) {
    chownSync(secret, account.uid, account.gid)
  }
  const flags = ["-D", data, "-U", user, "-A", "scram-sha-256", `--pwfile=${secret}`, "--no-sync", ...locale]
  try {
    await promisify(execFile)(initdb, flags, { ...account, cwd: folder })
  } catch (error) {
    rmSync(data, { recursive: true, force: true })
    throw error
  } finally {
    rmSync(secret, { force: true })
  }
}
