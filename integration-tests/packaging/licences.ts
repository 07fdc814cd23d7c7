/** A package as the lock file has it. */
export type Locked = { license?: string; dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }

/** Looked up in their LICENSE files, because their manifests don't say it where npm reads it. */
const unstated: Record<string, string> = {
  "node_modules/busboy": "MIT",
  "node_modules/png-js": "MIT",
  "node_modules/streamsearch": "MIT",
}

export function isPermissive(licence: string): boolean {
  return /^\(?(MIT|ISC|BSD-|0BSD|Apache-2\.0|BlueOak-1\.0\.0)/.test(licence)
}

/** Name and licence of everything that npm installs because the plugin depends on it; peers are the shop's own. */
export function licencesOf(packages: Record<string, Locked>): [place: string, licence: string][] {
  const seen = new Map<string, string>()
  const visit = (place: string) => {
    const { dependencies = {}, optionalDependencies = {} } = packages[place]
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = find(packages, place, name)
      if (found && !seen.has(found)) {
        seen.set(found, packages[found].license ?? unstated[found] ?? "unknown")
        visit(found)
      }
    }
  }
  visit("")
  return [...seen].sort()
}

/** As Node looks for it: beside the one that asks, then further and further out. */
function find(packages: Record<string, Locked>, from: string, name: string): string | undefined {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/")))) {
    const candidate = `${place ? `${place}/` : ""}node_modules/${name}`
    if (candidate in packages) {
      return candidate
    }
    if (!place.includes("/node_modules/")) {
      return `node_modules/${name}` in packages ? `node_modules/${name}` : undefined
    }
  }
}
