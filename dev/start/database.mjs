import { createHash } from "node:crypto"
import { mkdirSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { isTraversable, postgresAccount } from "../postgres/account.mjs"
import { startPostgres } from "../postgres.mjs"
import { folder } from "./folder.mjs"
import { withClient } from "./with-client.mjs"

const name = "medusa-after-sales"

/**
 * Yours, when DATABASE_URL names one, else a PostgreSQL of our own with its data in `.local/`.
 * Yours is tried first, because Medusa would wait five minutes for one that does not answer.
 */
export async function openDatabase() {
  const given = process.env.DATABASE_URL
  if (given) {
    await withClient(given, (client) => client.query("select 1")).catch((error) => {
      throw new Error(`DATABASE_URL cannot be reached: ${error.message || error.code}`)
    })
    return { url: given, isOurs: false, stop() {}, empty: refuseToEmpty }
  }
  console.log("Starting PostgreSQL …")
  const postgres = await startPostgres({ dataDir: dataFolder() })
  const server = postgres.url("postgres")
  await withClient(server, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
    if (!rowCount) {
      await client.query(`create database "${name}"`)
    }
  })
  return {
    url: postgres.url(name),
    isOurs: true,
    stop: postgres.stop,
    empty: () =>
      withClient(server, async (client) => {
        await client.query(`drop database "${name}" with (force)`)
        await client.query(`create database "${name}"`)
      }),
  }
}

function refuseToEmpty() {
  throw new Error("An earlier start was interrupted while it filled this database. Empty it, then start again.")
}

/** In the project, unless the account that PostgreSQL runs as cannot get there. */
function dataFolder() {
  const wanted = path.join(folder, "postgres")
  mkdirSync(wanted, { recursive: true })
  if (!postgresAccount() || isTraversable(wanted)) {
    return wanted
  }
  const project = createHash("sha256").update(wanted).digest("hex").slice(0, 12)
  return path.join(os.tmpdir(), `after-sales-store-${project}`)
}
