import { stripVTControlCharacters } from "node:util"
import { startPostgres } from "./postgres.mjs"
import { runProject } from "./tests/run-project.mjs"

const projects = ["unit", "modules", "workflows", "http", "faults", "packaging", "e2e"]
const byDefault = ["unit", "modules", "workflows", "http", "faults"]

/**
 * node dev/test.mjs [--full] [project …] [jest arguments]
 *
 * Runs test projects one after the other, on a PostgreSQL of their own that is always stopped, or on
 * yours when DB_HOST names one. Ends with the sum of all projects, and fails if any of them does.
 * `--full` gives fault and random tests their full counts, through FAULTS and FC_RUNS.
 */
const args = process.argv.slice(2).filter((arg) => arg !== "--full")
if (process.argv.includes("--full")) {
  process.env.FAULTS ??= "full"
  process.env.FC_RUNS ??= "5000"
}
const firstOther = args.findIndex((arg) => !projects.includes(arg))
const named = firstOther === -1 ? args : args.slice(0, firstOther)
const jestArgs = firstOther === -1 ? [] : args.slice(firstOther)
const wanted = named.length ? named : byDefault

let postgres
const stop = () => postgres?.stop()
process.on("exit", stop)
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => process.exit(130))
}

if (wanted.some((project) => project !== "unit") && !process.env.DB_HOST) {
  postgres = await startPostgres()
  process.env.DB_HOST = postgres.host
  process.env.DB_PORT = String(postgres.port)
  process.env.DB_USERNAME = postgres.user
  process.env.DB_PASSWORD = postgres.password
}

const total = { passed: 0, failed: 0, failures: [] }
for (const project of wanted) {
  const { passed, failed, failures } = await runProject(project, jestArgs)
  total.passed += passed
  total.failed += failed
  total.failures.push(...failures)
}
// Said once more at the end: a log of half an hour is often kept from its end only.
for (const { project, file, test, message } of total.failures) {
  console.log(`\nFAILED  ${project}  ${file}\n  ${test}\n${excerpt(message)}`)
}
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0

function excerpt(message) {
  return stripVTControlCharacters(message)
    .split("\n")
    .slice(0, 25)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join("\n")
}
