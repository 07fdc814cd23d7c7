import { textLocales } from "../locales"
import { texts } from "../translate"

type Tree = { [key: string]: string | Tree }

function leaves(tree: Tree, path = ""): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`)
  )
}

const placeholders = (text: string) => (text.match(/{{[^}]*}}/g) ?? []).sort()
const inEnglish = new Map(leaves(texts.en))

describe.each(textLocales)("our texts in %s", (locale) => {
  const own = new Map(leaves(texts[locale]))

  it("are the same ones as in English", () => {
    expect([...own.keys()].sort()).toEqual([...inEnglish.keys()].sort())
    expect(own.size).toBeGreaterThan(50)
  })

  it("take the same values", () => {
    for (const [key, text] of own) {
      expect([key, ...placeholders(text)]).toEqual([key, ...placeholders(inEnglish.get(key) ?? "")])
    }
  })

  it("have words in each of them, and neither markup nor spaces at their ends", () => {
    for (const [key, text] of own) {
      expect([key, text]).toEqual([key, expect.stringMatching(/^\S(.*\S)?$/s)])
      expect([key, text]).toEqual([key, expect.not.stringMatching(/<|&\w+;| {2}/)])
    }
  })

  it("have one form for one and one for several, wherever they count", () => {
    const singular = [...own.keys()].filter((key) => key.endsWith("_one"))
    expect(singular.length).toBeGreaterThan(0)
    for (const key of singular) {
      expect(own.has(key.replace(/_one$/, "_other"))).toBe(true)
    }
  })
})
