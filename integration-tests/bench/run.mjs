import { createRequire } from "node:module"
import path from "node:path"
import { startPostgres } from "../../dev/postgres.mjs"

const require = createRequire(import.meta.url)
require("ts-node").register({ project: path.resolve(import.meta.dirname, "../../tsconfig.json") })
const { bench, parts } = require("./main.ts")

const usage = `npm run bench [-- --quick] [--write] [--only <part>,<part>]

Measures the plugin against what it stands on, in one run on one machine, and prints ratios.
It never fails for a short figure.

  --quick   only shows that everything runs, in some minutes; its figures say nothing
  --write   puts the figures into docs/benchmark.md; lines of parts that were not measured stay
  --only    some of ${Object.keys(parts).join(", ")}`

const args = process.argv.slice(2)
const only = args.includes("--only") ? (args[args.indexOf("--only") + 1] ?? "").split(",") : undefined
const flags = args.filter((arg, at) => args[at - 1] !== "--only")
const unknown = [
  ...flags.filter((arg) => !["--quick", "--write", "--only", "--help"].includes(arg)),
  ...(only ?? []).filter((name) => !Object.hasOwn(parts, name)),
]
if (args.includes("--help") || unknown.length) {
  console.log(unknown.length ? `Not known: ${unknown.join(", ")}\n\n${usage}` : usage)
  process.exit(unknown.length ? 1 : 0)
}
if (args.includes("--quick") && args.includes("--write")) {
  console.log("Figures of a quick run say nothing, so they are not written.")
  process.exit(1)
}

// With fsync, as a shop's database has it.
const postgres = await startPostgres({ isDurable: true })
process.on("exit", () => postgres.stop())
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => process.exit(130))
}

await bench({ postgres, isQuick: args.includes("--quick"), isWritten: args.includes("--write"), only })
process.exit(0)
