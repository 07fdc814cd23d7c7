import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import path from "node:path"
import ts from "typescript"
import { packFolder } from "../../dev/build/pack-folder"
import { dependencies } from "../../package.json"
import { repository } from "./workspace"

const isOfTests = /(^|\/)__tests__\//
const isOfDashboard = /^admin(\/|$)/

/**
 * Builds the plugin's server side as `npm run build` does, file by file, into a folder of its own, so that no other
 * build is touched. Types are not looked at: they are the type check's business and would take most
 * of the time. Answers the folder that a store links as its `node_modules/medusa-plugin-after-sales`.
 */
export function buildPlugin(workspace: string): string {
  const folder = path.join(workspace, "plugin")
  const source = path.join(repository, "src")
  const target = path.join(folder, ".medusa/server/src")
  const { config } = ts.readConfigFile(path.join(repository, "tsconfig.json"), ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, repository)

  for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (isOfTests.test(file) || isOfDashboard.test(file) || !/((?<!\.d)\.ts|\.json)$/.test(file)) {
      continue
    }
    const to = path.join(target, file)
    mkdirSync(path.dirname(to), { recursive: true })
    if (file.endsWith(".json")) {
      cpSync(path.join(source, file), to)
    } else {
      const code = readFileSync(path.join(source, file), "utf8")
      const { outputText } = ts.transpileModule(code, { compilerOptions: options, fileName: path.join(source, file) })
      writeFileSync(to.replace(/\.ts$/, ".js"), outputText)
    }
  }
  packFolder(target, Object.keys(dependencies))
  cpSync(path.join(repository, "package.json"), path.join(folder, "package.json"))
  symlinkSync(path.join(repository, "node_modules"), path.join(folder, "node_modules"))

  return folder
}
