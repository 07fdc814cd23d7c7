import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { deferRequires, exportedBy } from "./defer-requires"

/**
 * What is loaded from outside or once for all: Medusa reads migrations one by one, and shops and browsers import the
 * public entries, whose tools must see in the text what is exported.
 */
const untouched = /(^|\/)migrations\/|^(admin|client|types)\/|^workflows\/index\.js$/

/**
 * Defers, in a built folder, what a server that boots has no use for: files of ours and the packages that we bring.
 * Whatever comes from Medusa or from Node is there already. Answers how many files it changed.
 */
export function deferFolder(folder: string, packages: string[]): number {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => file.endsWith(".js") && !untouched.test(file))
  const codes = new Map(files.map((file) => [path.join(folder, file), readFileSync(path.join(folder, file), "utf8")]))
  let changed = 0

  for (const [file, code] of codes) {
    const deferred = deferRequires(code, {
      canWait: (specifier) =>
        specifier.startsWith(".") || packages.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
      exportsOf: (specifier) => exportsOf(resolve(file, specifier), codes),
    })
    if (deferred !== code) {
      writeFileSync(file, deferred)
      changed++
    }
  }
  return changed
}

function exportsOf(file: string | null, codes: ReadonlyMap<string, string>): string[] | null {
  const code = file && codes.get(file)
  if (!file || !code) {
    return null
  }
  const { names, all } = exportedBy(code)
  const further = all.map((specifier) => exportsOf(resolve(file, specifier), codes))

  return further.includes(null) ? null : [...new Set([...names, ...further.flatMap((found) => found ?? [])])]
}

/** As Node finds a file from another one. */
function resolve(from: string, specifier: string): string | null {
  const named = path.resolve(path.dirname(from), specifier)
  return (
    [named, `${named}.js`, path.join(named, "index.js")].find((file) => file.endsWith(".js") && existsSync(file)) ??
    null
  )
}
