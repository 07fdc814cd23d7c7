import { execFileSync } from "node:child_process"
import { statSync } from "node:fs"
import path from "node:path"

/**
 * PostgreSQL refuses to run as root, so root lends it the account `postgres`, made if it is missing.
 * Everybody else runs it as themselves: then the answer is undefined.
 */
export function postgresAccount() {
  if (process.getuid?.() !== 0) {
    return undefined
  }
  return lookUp() ?? create()
}

/** Whether an account without rights of its own may reach a path. */
export function isTraversable(target) {
  for (let folder = path.dirname(path.resolve(target)); ; folder = path.dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) {
      return false
    }
    if (folder === path.dirname(folder)) {
      return true
    }
  }
}

function lookUp() {
  try {
    return { uid: idOf("-u"), gid: idOf("-g") }
  } catch {
    return undefined
  }
}

function create() {
  execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"])
  return lookUp()
}

function idOf(flag) {
  return Number(execFileSync("id", [flag, "postgres"], { stdio: ["ignore", "pipe", "ignore"] }))
}
