import { checkPath } from "./read-query"

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
