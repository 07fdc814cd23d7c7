import { execFile, execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { promisify } from "node:util"
import { postgresAccount } from "./postgres/account.mjs"
import { postgresBinaries } from "./postgres/binaries.mjs"
import { claimFolder, releaseFolder } from "./postgres/claim.mjs"
import { freePort } from "./postgres/free-port.mjs"
import { initialise, password, user } from "./postgres/initialise.mjs"
import { serverFlags } from "./postgres/settings.mjs"

const run = promisify(execFile)
// Medusa's test runner asks every other name for a TLS connection.
const host = "localhost"

/**
 * Starts a PostgreSQL of our own and answers how to reach and stop it.
 * With `dataDir` the data stay and are found again; without, they live in a temporary folder that
 * `stop` removes. A server that a killed run left behind in `dataDir` is stopped first.
 */
export async function startPostgres({ dataDir, isDurable = Boolean(dataDir) } = {}) {
  const account = postgresAccount()
  const { initdb, pgCtl } = await postgresBinaries(account)
  const folder = dataDir ?? mkdtempSync(path.join(os.tmpdir(), "after-sales-pg-"))
  claimFolder(folder, account)
  const data = path.join(folder, "data")
  const log = path.join(folder, "server.log")
  const asOwner = { ...account, cwd: folder }

  if (!existsSync(path.join(data, "PG_VERSION"))) {
    await initialise(initdb, folder, data, account)
  }
  await run(pgCtl, ["-D", data, "stop", "-m", "fast"], asOwner).catch(() => undefined)
  const port = await freePort()
  const flags = serverFlags({ host, port, isDurable })
  await run(pgCtl, ["-D", data, "start", "-w", "-l", log, "-o", flags], asOwner).catch(() => {
    throw new Error(`PostgreSQL did not start: ${lastWords(log)}`)
  })

  let isStopped = false
  return {
    host,
    port,
    user,
    password,
    url: (database) => `postgres://${user}:${password}@${host}:${port}/${database}`,
    /** Synchronous, so that a process which is about to exit can still call it. */
    stop() {
      if (isStopped) {
        return
      }
      isStopped = true
      const mode = isDurable ? "fast" : "immediate"
      execFileSync(pgCtl, ["-D", data, "stop", "-w", "-m", mode], { ...asOwner, stdio: "ignore" })
      releaseFolder(folder)
      if (!dataDir) {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

function lastWords(file) {
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").slice(-3).join(" / ") : "no log was written"
}
