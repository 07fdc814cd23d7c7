import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { exportsOf, resolveFrom, untouched } from "./built-exports"
import { deferRequires } from "./defer-requires"

/**
 * A workflow is composed while its file is read, one at a time for the whole process: one that it runs as a step has to
 * be there before, and cannot be read in the middle of it.
 */
const composes = (code: string) => code.includes(".createWorkflow)(")

/**
 * Defers, in a built folder, what a server that boots has no use for: files of ours and the packages that we bring.
 * Whatever comes from Medusa or from Node is there already. Answers the files that can be packed, by their place in
 * the folder, with the names that each exports.
 */
export function deferFolder(folder: string, packages: string[]): Map<string, string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => file.endsWith(".js") && !untouched.test(file))
    .sort()
  const codes = new Map(files.map((file) => [path.join(folder, file), readFileSync(path.join(folder, file), "utf8")]))

  for (const [file, code] of [...codes].filter(([, code]) => !composes(code))) {
    const deferred = deferRequires(code, {
      canWait: (specifier) =>
        specifier.startsWith(".") || packages.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
      exportsOf: (specifier) => exportsOf(resolveFrom(file, specifier), codes),
    })
    if (deferred !== code) {
      writeFileSync(file, deferred)
    }
  }
  return new Map(files.map((file) => [file, exportsOf(path.join(folder, file), codes) ?? []]))
}
