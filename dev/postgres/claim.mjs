import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"

const mark = "owner.pid"

/** Notes whose server runs in a folder, so that a second start does not stop the first one's database. */
export function claimFolder(folder, account) {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, mark)
  const owner = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0
  if (owner && owner !== process.pid && isAlive(owner)) {
    throw new Error(`The database in ${folder} is in use by process ${owner}. Stop it first.`)
  }
  writeFileSync(file, String(process.pid))
  if (account) {
    chownSync(folder, account.uid, account.gid)
  }
}

/** The counterpart of `claimFolder`. */
export function releaseFolder(folder) {
  rmSync(path.join(folder, mark), { force: true })
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === "EPERM"
  }
}
