/**
 * Writes what follows from the table of routes (public types, typed client and OpenAPI document) and from the tables
 * of states (their document).
 *
 *   node dev/generate.mjs           writes the files
 *   node dev/generate.mjs --check   fails if one of them is not what the tables give
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { clientFiles } from "./generate/client.mjs"
import { openApiDocument } from "./generate/openapi.mjs"
import { componentSchemas, requestSchemas } from "./generate/schemas.mjs"
import { typeFiles } from "./generate/types.mjs"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const require = createRequire(import.meta.url)
const isCheck = process.argv.includes("--check")

process.env.TS_NODE_PROJECT = join(root, "tsconfig.json")
process.env.TS_NODE_TRANSPILE_ONLY = "true"
require("ts-node/register")
const { routeTable } = require("../src/api/route-table.ts")
const { errorAnswer, unauthorizedAnswer } = require("../src/api/answers/error.ts")
const { z } = require("@medusajs/framework/zod")
const { statesDocument } = require("./generate/states.ts")
const { version } = require("../package.json")

const routes = routeTable.map((route) => ({ ...route, ...requestSchemas(z, route) }))
const components = componentSchemas(z, routes, [errorAnswer, unauthorizedAnswer])
const files = new Map([
  ["docs/openapi.json", `${JSON.stringify(openApiDocument(routes, components, version), null, 2)}\n`],
  ["docs/states.md", statesDocument()],
  ...typeFiles(routes, components),
  ...clientFiles(routes),
])

const stale = [...files].filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text)
const left = ["src/types/generated", "src/client/generated"]
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .filter((path) => !files.has(path))

if (isCheck) {
  for (const path of [...stale.map(([path]) => path), ...left]) {
    console.error(`${path} is not what the tables give: run node dev/generate.mjs`)
  }
  process.exit(stale.length + left.length ? 1 : 0)
}
for (const [path, text] of stale) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
left.forEach((path) => rmSync(join(root, path)))
console.log(`${routes.length} routes, ${stale.length} files written, ${left.length} removed`)
process.exit(0)
