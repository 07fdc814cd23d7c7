import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import path from "node:path"
import { folder } from "./folder.mjs"

/**
 * The folder that the server runs in: the project's sources seen from beside them. `medusa start` looks for
 * the built dashboard in `public/admin` of its folder, and a `public` in the project itself would be copied
 * into the plugin's package by `medusa plugin:build`.
 */
export function place() {
  const here = path.join(folder, "app")
  mkdirSync(here, { recursive: true })
  for (const name of ["src", "node_modules"]) {
    if (!existsSync(path.join(here, name))) {
      symlinkSync(path.resolve(name), path.join(here, name), "junction")
    }
  }
  cpSync("package.json", path.join(here, "package.json"))
  const project = path.relative(here, path.resolve(".")).split(path.sep).join("/")
  writeFileSync(path.join(here, "medusa-config.ts"), `export { default } from "${project}/medusa-config"\n`)
  writeFileSync(path.join(here, "tsconfig.json"), JSON.stringify({ extends: `${project}/tsconfig.json` }))
  return here
}
