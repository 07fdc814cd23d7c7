import { formatCountry, formatDay } from "./format"
import { hasText, type Namespace, t, type TextParams } from "./translate"

/** What the domain says: a code and what belongs in its sentence; days as `YYYY-MM-DD`, countries as two letters. */
export type CodedText = { code: string; params: TextParams }

const day = /^\d{4}-\d{2}-\d{2}$/
const countryParams = new Set(["country", "country_code"])
const countParams = ["count", "months", "days", "years"]

/**
 * Days, countries and codes in a customer's words. A param that has the name of a list of texts holds a code of it:
 * `{ element: "parts" }` reads `coverage:element.parts`.
 */
function renderParams(locale: string, params: TextParams, namespace: Namespace): TextParams {
  const words = Object.entries(params).map(([name, value]): [string, string | number] => {
    if (typeof value !== "string") {
      return [name, value]
    }
    if (day.test(value)) {
      return [name, formatDay(locale, value)]
    }
    if (countryParams.has(name)) {
      return [name, formatCountry(locale, value)]
    }
    const key = `${name}.${value}`
    return [name, hasText(namespace, key) ? t(locale, `${namespace}:${key}`) : value]
  })
  const count = countParams.map((name) => params[name]).find((value) => typeof value === "number")

  return { ...Object.fromEntries(words), ...(count === undefined ? {} : { count }) }
}

/** The text for a code of one of the lists in `coverage.json`: `reason`, `remedy`, `deadline`, `cause` and so on. */
export function renderCode(
  locale: string,
  list: string,
  { code, params }: CodedText,
  namespace: Namespace = "coverage"
): string {
  return t(locale, `${namespace}:${list}.${code}`, renderParams(locale, params, namespace))
}

/** Why an assessment says what it says, in a customer's language. */
export function renderReason(locale: string, reason: CodedText): string {
  return renderCode(locale, "reason", reason)
}
