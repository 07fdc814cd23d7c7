import path from "node:path"

/** Something of the built plugin, by its file in `src` without ending. */
export function built<Exports>(file: string): Exports {
  const plugin = path.join(process.cwd(), "node_modules/medusa-plugin-after-sales/.medusa/server/src")

  return require(path.join(plugin, "bundle.js"))(`${file}.js`) as Exports
}
