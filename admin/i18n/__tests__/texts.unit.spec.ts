import texts from ".."
import { askedAs, flatten, sources } from "./sources"
import { usedKeys } from "./used-keys"

const english = flatten(texts.en.afterSales)
const italian = flatten(texts.it.afterSales)
const { keys, patterns } = usedKeys()

const isUsed = (key: string) => {
  const asked = askedAs(key)
  return [key, asked, asked.replace(/_[a-z]+$/, "")].some(
    (name) => keys.has(name) || patterns.some((pattern) => pattern.test(name))
  )
}
const placeholders = (text: string) => [...text.matchAll(/{{\s*(\w+)\s*}}/g)].map(([, name]) => name).sort()

describe("the dashboard's texts", () => {
  it("are there in every language", () => {
    expect(Object.keys(italian).sort()).toEqual(Object.keys(english).sort())
  })

  it.each(Object.entries({ en: english, it: italian }))("are nowhere empty: %s", (_, all) => {
    expect(Object.entries(all).filter(([, text]) => !text.trim())).toEqual([])
  })

  it("fill in the same in every language", () => {
    const different = Object.keys(english).filter(
      (key) => placeholders(english[key]).join() !== placeholders(italian[key] ?? "").join()
    )
    expect(different).toEqual([])
  })

  it("are translated, but for what is the same word in both", () => {
    const same = Object.keys(english).filter((key) => english[key] === italian[key] && !/^[{\s]/.test(english[key]))
    expect(same.sort()).toEqual(sameInBoth)
  })

  it("are all asked for", () => {
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([])
  })

  it("have every key that the code asks for", () => {
    const known = new Set(Object.keys(english).flatMap((key) => [key, askedAs(key)]))
    expect([...keys].filter((key) => !known.has(key))).toEqual([])
  })

  it("have something for every key that is put together", () => {
    const names = Object.keys(english).map(askedAs)
    expect(patterns.filter((pattern) => !names.some((name) => pattern.test(name)))).toEqual([])
  })
})

const sameInBoth = ["fields.email", "general.no", "history.values.false"]

describe("the dashboard's code", () => {
  it("holds no text of its own", () => {
    const found = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/>([^<>{}]*[A-Za-z]{2,}[^<>{}]*)<\/[A-Za-z]/g)]
        .map(([, words]) => words.trim())
        .filter((words) => words && !/[=;()]/.test(words))
        .map((words) => `${file}: ${words}`)
    )
    expect(found).toEqual([])
  })

  it("names things for screen readers by a key", () => {
    const attribute = /(?:aria-label|alt|title|placeholder|label|hint|subtitle|heading|subHeading)="([^"]*[A-Za-z]{2,}[^"]*)"/g
    const found = sources.flatMap(({ file, text }) =>
      [...text.matchAll(attribute)]
        .filter(([, words]) => !/^[a-z][A-Za-z]*(\.[A-Za-z]+)+$/.test(words))
        .map(([, words]) => `${file}: ${words}`)
    )
    expect(found).toEqual([])
  })

  it("uses no colour but Medusa's", () => {
    const colour =
      /\b(?:bg|text|border|ring|fill|stroke|decoration)-(?:white|black|(?:slate|gray|grey|zinc|neutral|stone|red|orange|amber|yellow|green|blue|indigo|violet|purple|pink|rose)-\d+)\b|#[0-9a-f]{3,8}\b/i
    expect(sources.filter(({ text }) => colour.test(text)).map(({ file }) => file)).toEqual([])
  })
})
