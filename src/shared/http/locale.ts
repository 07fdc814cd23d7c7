import { textLocale, textLocales } from "../texts/locales"

const [fallback] = textLocales
const tag = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}$/i

/**
 * The language to answer in: the first of the query's, the headers' and English that is a language tag at all.
 * Garbage counts as nothing said. Of a list, the best that we have texts in; where that is English, which stands in
 * for every other language anyway, the first one, because what a merchant writes may be in it.
 *
 * @param wishes in order of precedence; a header may hold a list with weights
 */
export function localeOf(...wishes: unknown[]): string {
  for (const wish of wishes) {
    const found = typeof wish === "string" && wish.length <= 200 ? firstTag(wish) : undefined
    if (found) {
      return found
    }
  }
  return fallback
}

function firstTag(header: string): string | undefined {
  const weighted = header.split(",").map((part, index) => {
    const [name, ...parameters] = part.split(";").map((piece) => piece.trim())
    const weight = parameters.find((parameter) => parameter.startsWith("q="))
    return { name, weight: weight ? Number(weight.slice(2)) || 0 : 1, index }
  })
  const names = weighted
    .filter(({ name, weight }) => weight > 0 && tag.test(name))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ name }) => name)
  const known = names.find(hasTexts)

  return known && textLocale(known) !== fallback ? known : names[0]
}

function hasTexts(name: string): boolean {
  const language = name.toLowerCase().split("-")[0]
  return textLocales.some((locale) => locale === language)
}
