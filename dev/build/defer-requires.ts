/** What one file of the build becomes, and whether a `require` of it can wait. */
type Rewriting = {
  /** Whether the import of this name may wait until it is used. */
  canWait: (specifier: string) => boolean
  /** What the file of this name exports; null when that isn't known. */
  exportsOf: (specifier: string) => string[] | null
}

const imports = /^(?:const|var) (\w+) = (?:(__importDefault|__importStar)\()?require\("([^"]+)"\)\)?;$/gm
const stars = /^__exportStar\(require\("([^"]+)"\), exports\);$/gm

/**
 * Lets the modules that a compiled file needs wait until something of them is used, which is what `lazy` does in
 * other compilers and TypeScript has no word for:
 *
 *     const luxon_1 = require("luxon")        becomes   let luxon_1$; const luxon_1 = () => (luxon_1$ ??= require("luxon"))
 *     luxon_1.DateTime                        becomes   (luxon_1()).DateTime
 *
 * Names that are handed on are asked for when somebody reads them. A file whose imports are used in another way than
 * TypeScript uses them keeps those as they are. No line moves, so that source maps stay right.
 */
export function deferRequires(code: string, { canWait, exportsOf }: Rewriting): string {
  let deferred = code
  for (const [line, name, wrap, specifier] of code.matchAll(imports)) {
    const rest = deferred.replace(line, "")
    if (!canWait(specifier) || !isOnlyRead(rest, name)) {
      continue
    }
    const load = wrap ? `${wrap}(require("${specifier}"))` : `require("${specifier}")`
    const [before, after] = deferred.split(line).map((part) => readCalling(part, name))
    deferred = `${before}let ${name}$; const ${name} = () => (${name}$ ??= ${load});${after}`
  }
  const own = new Set(exportedBy(code).names)

  return deferred.replace(stars, (line, specifier: string) => {
    const names = canWait(specifier) ? exportsOf(specifier) : null
    return names
      ? names
          .filter((name) => !own.has(name))
          .map((name) => handOn(name, specifier))
          .join(" ")
      : line
  })
}

/** What a compiled file exports by name, and from which files it exports all. */
export function exportedBy(code: string): { names: string[]; all: string[] } {
  const assigned = [...code.matchAll(/\bexports\.(\w+) = /g)].map(([, name]) => name)
  const defined = [...code.matchAll(/^Object\.defineProperty\(exports, "(\w+)"/gm)].map(([, name]) => name)
  const names = new Set([...assigned, ...defined].filter((name) => name !== "__esModule" && name !== "default"))

  return { names: [...names], all: [...code.matchAll(stars)].map(([, specifier]) => specifier) }
}

const handOn = (name: string, specifier: string) =>
  `Object.defineProperty(exports, "${name}", { enumerable: true, get: () => require("${specifier}").${name} });`

/** A name that is no part of a longer one and no field; behind three dots it is neither. */
const whole = (name: string) => `(?<![\\w$]|(?<!\\.\\.)\\.)${name}(?![\\w$])`

const isOnlyRead = (code: string, name: string) => !new RegExp(`${whole(name)}(?!\\.)`).test(code)

const readCalling = (code: string, name: string) => code.replace(new RegExp(`${whole(name)}\\.`, "g"), `(${name}()).`)
