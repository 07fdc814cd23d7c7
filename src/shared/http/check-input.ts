import { invalid } from "../errors"

const unstorable = /[\0\p{Surrogate}]/u
const maxDepth = 12
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"])

/**
 * Refuses what no field of ours may hold, before anything reads it: NUL and lone surrogates (PostgreSQL cannot
 * store them), keys that reach a prototype, and nesting that only an attack has.
 */
export function checkInput(value: unknown, where: string, depth = 0): void {
  if (typeof value === "string") {
    if (unstorable.test(value)) {
      invalid(where, value, "a text without NUL and lone surrogates")
    }
    return
  }
  if (typeof value !== "object" || value === null) {
    return
  }
  if (depth >= maxDepth) {
    invalid(where, "…", `at most ${maxDepth} levels of nesting`)
  }
  for (const key of Object.keys(value)) {
    if (forbiddenKeys.has(key)) {
      invalid(where, key, "another key")
    }
    checkInput(key, where, depth + 1)
    checkInput(Reflect.get(value, key), Array.isArray(value) ? where : key, depth + 1)
  }
}
