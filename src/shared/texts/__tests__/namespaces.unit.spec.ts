import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import { textLocales, texts } from ".."

describe("the files of our texts", () => {
  it.each(textLocales)("are all there to be read in %s", (locale) => {
    const folder = path.join(__dirname, "..", locale)
    const names = readdirSync(folder).map((file) => path.basename(file, ".json"))

    expect(existsSync(folder)).toBe(true)
    expect(Object.keys(texts[locale]).sort()).toEqual(names.sort())
  })
})
