import { createRequire } from "node:module"
import path from "node:path"
import { startPostgres } from "../../dev/postgres.mjs"

/**
 * npm run bench [-- --quick] [--write] [--only list,pages,checkout,import,boot]
 *
 * Measures the plugin against what it stands on, in one run on one machine, and prints ratios. `--quick` only
 * shows that everything runs; `--write` puts the table into docs/benchmark.md. It never fails for a short figure.
 */
const require = createRequire(import.meta.url)
require("ts-node").register({ project: path.resolve(import.meta.dirname, "../../tsconfig.json") })
const { bench } = require("./main.ts")

const args = process.argv.slice(2)
const only = args.includes("--only") ? args[args.indexOf("--only") + 1].split(",") : undefined

// With fsync, as a shop's database has it.
const postgres = await startPostgres({ isDurable: true })
process.on("exit", () => postgres.stop())
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => process.exit(130))
}

await bench({ postgres, isQuick: args.includes("--quick"), isWritten: args.includes("--write"), only })
process.exit(0)
