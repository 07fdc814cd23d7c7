import { existsSync } from "node:fs"
import path from "node:path"
import { exportedBy } from "./defer-requires"

/** What Medusa's migrator reads one by one, and what browsers and other packages' tools read: left as compiled. */
export const untouched = /(^|\/)migrations\/|^(admin|client|types)\//

/** What a built file exports, further files included; null when that isn't known. */
export function exportsOf(file: string | null, codes: ReadonlyMap<string, string>): string[] | null {
  const code = file && codes.get(file)
  if (!file || !code) {
    return null
  }
  const { names, all } = exportedBy(code)
  const further = all.map((specifier) => exportsOf(resolveFrom(file, specifier), codes))

  return further.includes(null) ? null : [...new Set([...names, ...further.flatMap((found) => found ?? [])])]
}

/** As Node finds a file from another one. */
export function resolveFrom(from: string, specifier: string): string | null {
  const named = path.resolve(path.dirname(from), specifier)
  return (
    [named, `${named}.js`, path.join(named, "index.js")].find((file) => file.endsWith(".js") && existsSync(file)) ??
    null
  )
}
