import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs"
import path from "node:path"
import { repository } from "./workspace"

const pluginName = "medusa-plugin-after-sales"

/**
 * A store of its own in plain JavaScript, as a shop would deploy it, that finds its packages where the project
 * has them and the plugin where it was built. Whether the plugin is loaded is said by WITH_PLUGIN at the start.
 */
export function makeStore({
  workspace,
  plugin,
  extensions = [],
}: {
  workspace: string
  /** The folder that `buildPlugin` answered. */
  plugin: string
  /** Folders whose content is laid over the store's `src`. */
  extensions?: string[]
}): string {
  const folder = path.join(workspace, "store")
  cpSync(path.join(__dirname, "store"), folder, { recursive: true })
  extensions.forEach((extension) => cpSync(extension, path.join(folder, "src"), { recursive: true }))

  const packages = path.join(repository, "node_modules")
  mkdirSync(path.join(folder, "node_modules"))
  readdirSync(packages)
    .filter((name) => name !== pluginName)
    .forEach((name) => symlinkSync(path.join(packages, name), path.join(folder, "node_modules", name)))
  symlinkSync(plugin, path.join(folder, "node_modules", pluginName))

  return folder
}
