import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import os from "node:os"
import path from "node:path"
import { startPostgres } from "./postgres.mjs"

/**
 * node dev/check-migrations.mjs: fails when a model says something that no migration does, that is, when
 * Medusa's generator would write another one. What it writes is taken back.
 */
const cli = createRequire(import.meta.url).resolve("@medusajs/cli/cli.js")
const modules = path.resolve(import.meta.dirname, "../src/modules")
const kept = mkdtempSync(path.join(os.tmpdir(), "after-sales-modules-"))
const folders = readdirSync(modules).map((name) => path.join(name, "migrations"))

cpSync(modules, kept, { recursive: true })
const postgres = await startPostgres()
process.on("exit", () => postgres.stop())
const run = spawnSync(process.execPath, [cli, "plugin:db:generate"], {
  encoding: "utf8",
  env: {
    ...process.env,
    MEDUSA_DISABLE_TELEMETRY: "true",
    DB_HOST: postgres.host,
    DB_PORT: String(postgres.port),
    DB_USERNAME: postgres.user,
    DB_PASSWORD: postgres.password,
  },
})
const changed = folders.filter((folder) => contentOf(path.join(modules, folder)) !== contentOf(path.join(kept, folder)))
for (const folder of changed) {
  rmSync(path.join(modules, folder), { recursive: true })
  cpSync(path.join(kept, folder), path.join(modules, folder), { recursive: true })
}
rmSync(kept, { recursive: true })

if (run.status !== 0) {
  console.error(run.stdout + run.stderr)
} else {
  console.log(changed.length ? `No migration yet for what changed in: ${changed.join(", ")}` : "The migrations say what the models do.")
}
process.exitCode = run.status || changed.length ? 1 : 0

function contentOf(folder) {
  return readdirSync(folder)
    .sort()
    .map((file) => file + readFileSync(path.join(folder, file), "utf8"))
    .join("\n")
}
