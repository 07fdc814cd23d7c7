import { spawn } from "node:child_process"
import path from "node:path"
import { storeEnvironment, type StoreProcess } from "./environment"
import { remember } from "./processes"
import { repository } from "./workspace"

export const medusaCli = path.join(repository, "node_modules/@medusajs/cli/cli.js")

/** Brings a database up to date as a shop does: `medusa db:migrate` in the store's folder. */
export async function migrate(store: string, options: StoreProcess): Promise<void> {
  const args = [medusaCli, "db:migrate", "--execute-safe-links", "--skip-scripts"]
  const env = storeEnvironment(options)
  const child = remember(spawn(process.execPath, args, { cwd: store, env, stdio: ["ignore", "pipe", "pipe"] }))
  let output = ""
  child.stdout?.on("data", (data) => (output += data))
  child.stderr?.on("data", (data) => (output += data))

  const code = await new Promise((resolve) => child.once("close", resolve))
  if (code !== 0) {
    throw new Error(`The database was not migrated:\n${output.slice(-4000)}`)
  }
}
