import { MedusaError } from "@medusajs/framework/utils"
import { invalid } from "../errors"

export type RawQuery = Record<string, string | string[]>

/**
 * Reads the query from the URL itself: core's parser drops keys such as `constructor`, and its store middleware takes
 * `locale` away. A key that comes twice, or as `key[]` or `key[0]`, is a list. The object has no prototype.
 */
export function readQuery(url: string): RawQuery {
  const query: RawQuery = Object.create(null)
  const at = url.indexOf("?")
  if (at < 0) {
    return query
  }
  for (const pair of url.slice(at + 1).split("&")) {
    if (pair) {
      const [rawKey, ...rest] = pair.split("=")
      const name = decode(rawKey)
      const key = name.replace(/\[\d{0,4}\]$/, "")
      add(query, key, decode(rest.join("=")), key !== name)
    }
  }
  return query
}

/** Refuses a path that cannot be decoded, which Express would make a server error of. */
export function checkPath(url: string): void {
  const path = url.split("?", 1)[0]
  if (decode(path).includes("\0")) {
    invalid("path", decode(path), "a path without NUL")
  }
}

function add(query: RawQuery, key: string, value: string, isList: boolean): void {
  const earlier = query[key]
  if (earlier === undefined) {
    query[key] = isList ? [value] : value
  } else {
    query[key] = [...(Array.isArray(earlier) ? earlier : [earlier]), value]
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, " "))
  } catch {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The address has a % that is not followed by valid UTF-8")
  }
}
