import { cpSync, existsSync, mkdirSync, symlinkSync } from "node:fs"
import path from "node:path"
import { Compiler } from "@medusajs/framework/build-tools"
import { repository } from "./workspace"

type CompilerLogger = ConstructorParameters<typeof Compiler>[1]

const isSource = (source: string) => !source.includes("__tests__") && !source.endsWith(`${path.sep}src${path.sep}admin`)

/**
 * Builds the plugin's server side as `medusa plugin:build` does, from a copy, so that neither a build that
 * stands in the project nor one that runs at the same time is touched. Answers the folder that a store links
 * as its `node_modules/medusa-plugin-after-sales`.
 */
export async function buildPlugin(workspace: string): Promise<string> {
  const folder = path.join(workspace, "plugin")
  mkdirSync(folder)
  cpSync(path.join(repository, "src"), path.join(folder, "src"), { recursive: true, filter: isSource })
  for (const file of ["package.json", "tsconfig.json"]) {
    cpSync(path.join(repository, file), path.join(folder, file))
  }
  symlinkSync(path.join(repository, "node_modules"), path.join(folder, "node_modules"))

  const silent = { info() {}, log() {}, warn() {}, error() {} }
  const compiler = new Compiler(folder, silent as unknown as CompilerLogger)
  const config = await compiler.loadTSConfigFile()
  if (config) {
    await compiler.buildPluginBackend(config)
  }
  // A type error is told and is the type check's business: what can be run is run.
  if (!existsSync(path.join(folder, ".medusa/server/src/modules"))) {
    throw new Error("The plugin was not built")
  }

  return folder
}
