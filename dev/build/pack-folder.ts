import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { buildSync } from "esbuild"
import { resolveFrom, untouched } from "./built-exports"
import { deferFolder } from "./defer-folder"

/** What Medusa looks for by its place, and what shops import by its name. */
const entry =
  /^(api\/(.+\/)?(route|middlewares)|(jobs|subscribers|links)\/.+|workflows\/index|modules\/[^/]+\/index)\.js$/
const model = /^modules\/[^/]+\/models\/[^/]+\.js$/

const bundle = "bundle.js"

/**
 * Begins when a server has long answered its first request, and stops nobody: each of these is run in some
 * milliseconds. Until then only those are registered that something has asked for.
 */
const registerLater = `
const names = Object.keys(module.exports);
const registerNext = () => names.length && (module.exports[names.pop()], setTimeout(registerNext, 20).unref());
setTimeout(registerNext, 5000).unref();`

/**
 * Puts the server's files of a build into one, out of which each is run when it is first asked for: a thousand small
 * files cost a store that boots most of a second, only to be found and read. Where Medusa or a shop looks for a file by
 * its place, a line stays that fetches it from there. Answers how many files were packed.
 */
export function packFolder(folder: string, packages: string[]): number {
  const files = deferFolder(folder, packages)
  const { outputFiles } = buildSync({
    absWorkingDir: folder,
    stdin: { contents: contentsOf([...files.keys()]), resolveDir: folder },
    outfile: path.join(folder, bundle),
    bundle: true,
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "error",
    write: false,
  })
  writeFileSync(path.join(folder, bundle), outputFiles.map(({ text }) => inAscii(text)).join(""))
  const kept = neededBeside(folder)
  for (const [file, names] of files) {
    const isEntry = entry.test(file)
    if (isEntry) {
      writeFileSync(path.join(folder, file), entryOf(file, names))
    } else if (!kept.has(path.join(folder, file))) {
      rmSync(path.join(folder, file))
    }
  }
  writeModels(
    folder,
    [...files.keys()].filter((file) => model.test(file))
  )

  return files.size
}

/** One letter beyond ASCII, in a pattern or a comment, would double what Node keeps of the whole text. */
function inAscii(text: string): string {
  return text.replace(/[^\x00-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)
}

function contentsOf(files: string[]): string {
  const lines = files.map((file) => `  "${file}": () => require("./${file}"),`)
  return ["const files = {", ...lines, "};", "module.exports = (file) => files[file]();"].join("\n")
}

/** A line that fetches a file's exports, told from a place in that file's folder. */
function fetching(file: string): string {
  return `require("${path.posix.relative(path.posix.dirname(file), bundle)}")("${file}")`
}

/** The last of these lines does nothing: by it, whoever imports this from an ES module sees what it exports. */
function entryOf(file: string, names: string[]): string {
  return `"use strict";
module.exports = ${fetching(file)};
0 && (module.exports = { ${names.join(", ")} });${file === "workflows/index.js" ? registerLater : ""}
`
}

/** Medusa reads each file among a module's models, except an index. */
function writeModels(folder: string, files: string[]): void {
  for (const place of new Set(files.map((file) => path.posix.dirname(file)))) {
    const parts = files.filter((file) => path.posix.dirname(file) === place).map((file) => `  ...${fetching(file)},`)
    writeFileSync(path.join(folder, place, "all.js"), `"use strict";\nmodule.exports = {\n${parts.join("\n")}\n};\n`)
  }
}

/** Files that the untouched ones require, and those that these do. */
function neededBeside(folder: string): Set<string> {
  const needed = new Set<string>()
  const follow = (file: string) => {
    for (const [, specifier] of readFileSync(file, "utf8").matchAll(/\brequire\("(\.[^"]+)"\)/g)) {
      const next = resolveFrom(file, specifier)
      if (next && !needed.has(next)) {
        needed.add(next)
        follow(next)
      }
    }
  }
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js") && untouched.test(file.split(path.sep).join("/")))
    .forEach((file) => follow(path.join(folder, file)))

  return needed
}
