import { sources } from "./sources"

/** `t("units.title")`, `t(["a", "b"])`, `pageTitle("units.title")`. */
const called = /(?<![\w.])(?:t|pageTitle)\(\s*(\[[^\]]*\]|[^,)]+)/g
const literal = /"([a-z][\w]*(?:\.[\w]+)+)"|`([a-z][\w]*\.[^`]*)`/g
/** `label="nav.units"`, `kinds="units.events"`, `label: "nav.units"`: keys that are handed to somebody who asks for them. */
const handed = /(label|kinds)(?:=|: )"([a-z][A-Za-z]*(?:\.[A-Za-z]+)+)"/g

/** `texts="services"`: what a list says when it has nothing to show. */
const list = /texts="([a-z][A-Za-z]*(?:\.[A-Za-z]+)*)"/g
const listWords = ["empty.heading", "empty.description", "filtered.heading", "filtered.description"]

/** Keys that stand in the code as they are, and beginnings of those that are put together as it runs. */
export function usedKeys(): { keys: Set<string>; patterns: RegExp[] } {
  const keys = new Set<string>()
  const patterns: RegExp[] = []

  for (const { text } of sources) {
    for (const [, argument] of text.matchAll(called)) {
      for (const [, key, template] of argument.matchAll(literal)) {
        if (key) {
          keys.add(key)
        } else if (!template.includes("${")) {
          keys.add(template)
        } else {
          patterns.push(patternOf(template))
        }
      }
    }
    for (const [, texts] of text.matchAll(list)) {
      listWords.forEach((word) => keys.add(`${texts}.${word}`))
    }
    for (const [, prop, key] of text.matchAll(handed)) {
      if (prop === "label") {
        keys.add(key)
      } else {
        patterns.push(patternOf(`${key}.\${kind}`))
      }
    }
  }
  return { keys, patterns }
}

/** A part that is filled in stands for one name. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/\./g, "\\."))
  return new RegExp(`^${parts.join("\\w+")}$`)
}
