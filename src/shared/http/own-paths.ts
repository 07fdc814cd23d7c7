import { checkPath } from "./read-query"

/** Where all our routes are. The table of routes is not asked, because a boot has no use for the rest of it. */
export const ownPrefixes = ["/store/after-sales", "/admin/after-sales"]

/**
 * Matches our paths, and refuses one that can't be decoded. Medusa asks its matchers for body parsers before it
 * runs any middleware; the next one, core's `/admin*`, would make a server error of a path such as `/admin/…/%ff`.
 */
export class OwnPaths extends RegExp {
  constructor(prefixes: readonly string[]) {
    super(`^(?:${prefixes.join("|")})(?:/|$)`, "i")
  }

  test(path: string): boolean {
    const isOurs = super.test(path)
    if (isOurs) {
      checkPath(path)
    }
    return isOurs
  }
}
