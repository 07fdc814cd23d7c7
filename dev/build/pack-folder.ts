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
 * What the public workflows are handed out by. A shop may read one while it composes its own, and a composition inside
 * of another would end that one, so what is being composed is set aside meanwhile. Those that nobody asks for are
 * registered when a server has long answered its first request, one at a time, so that no request waits for them.
 */
const handOut = `
const { OrchestrationUtils } = require("@medusajs/framework/utils");
const composing = OrchestrationUtils.SymbolMedusaWorkflowComposerContext;
const read = (name) => {
  const outer = global[composing];
  delete global[composing];
  try {
    return workflows[name];
  } finally {
    if (outer) global[composing] = outer;
  }
};
const names = Object.keys(workflows);
for (const name of names) Object.defineProperty(exports, name, { enumerable: true, get: () => read(name) });
const registerNext = () => {
  if (!names.length) return;
  setTimeout(registerNext, 5).unref();
  try {
    read(names.pop());
  } catch (error) {
    process.emitWarning(error);
  }
};
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
  const used = usedModels(folder, [...files.keys()])
  const kept = neededBeside(folder)
  for (const [file, names] of files) {
    const isEntry = entry.test(file)
    if (isEntry) {
      writeFileSync(path.join(folder, file), entryOf(file, names))
    } else if (!kept.has(path.join(folder, file))) {
      rmSync(path.join(folder, file))
    }
  }
  writeModels(folder, used)

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

/** The line that does nothing tells whoever imports this from an ES module what it exports. */
function entryOf(file: string, names: string[]): string {
  const told = `0 && (module.exports = { ${names.join(", ")} });`
  return file === "workflows/index.js"
    ? `"use strict";\n${told}\nconst workflows = ${fetching(file)};${handOut}\n`
    : `"use strict";\nmodule.exports = ${fetching(file)};\n${told}\n`
}

/**
 * The models that a module's service hands to Medusa, and those that they belong to. The others are there for the
 * migrations: a server writes these tables by statements, and would describe each of them for joins while it boots.
 */
function usedModels(folder: string, files: string[]): string[] {
  const isModel = (file: string) => model.test(path.relative(folder, file).split(path.sep).join("/"))
  const others = files.filter((file) => !model.test(file)).map((file) => path.join(folder, file))
  const used = reachedFrom(others, isModel)

  return files.filter((file) => used.has(path.join(folder, file)))
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
  const left = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js") && untouched.test(file.split(path.sep).join("/")))
    .map((file) => path.join(folder, file))

  return reachedFrom(left, () => true)
}

/** The wanted ones of the files that these require, and of those that they require in turn. */
function reachedFrom(files: string[], isWanted: (file: string) => boolean): Set<string> {
  const reached = new Set<string>()
  const follow = (file: string) => {
    for (const next of requiredBy(file).filter((found) => isWanted(found) && !reached.has(found))) {
      reached.add(next)
      follow(next)
    }
  }
  files.forEach(follow)

  return reached
}

/** The files of ours that a file requires. */
function requiredBy(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/\brequire\("(\.[^"]+)"\)/g)].flatMap(
    ([, specifier]) => resolveFrom(file, specifier) ?? []
  )
}
