import { spawnSync } from "node:child_process"
import { createRequire } from "node:module"
import path from "node:path"

/**
 * npm run build
 *
 * Medusa's own build of the plugin in the folder where it is called, and then what makes a store boot quickly with it
 * (docs/decisions/0021-one-file-for-the-server.md).
 */
const require = createRequire(import.meta.url)
process.env.TS_NODE_PROJECT = path.resolve(import.meta.dirname, "../tsconfig.json")
process.env.TS_NODE_TRANSPILE_ONLY = "true"
require("ts-node/register")
const { packFolder } = require("./build/pack-folder.ts")
const { dependencies } = require("../package.json")

const { status } = spawnSync("npx", ["medusa", "plugin:build"], { stdio: "inherit" })
if (status) {
  process.exit(status)
}
const packed = packFolder(path.resolve(".medusa/server/src"), Object.keys(dependencies))
console.log(`info:    ${packed} files are in one`)
