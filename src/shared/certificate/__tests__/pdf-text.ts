/** Reads the words back out of a PDF that was written without compression: page by page, in the order drawn. */
export function readPdf(pdf: Buffer): { pages: string[] } {
  const source = pdf.toString("latin1")
  const objects = new Map<string, string>()
  for (const [, id, body] of source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    objects.set(id, body)
  }
  const object = (reference: string | undefined) => objects.get(reference ?? "") ?? ""
  const glyphs = new Map<string, Map<string, string>>()

  const fontNamed = (page: string, name: string) => {
    const resources = object(/\/Resources (\d+) 0 R/.exec(page)?.[1]) || page
    const id = new RegExp(`/${name} (\\d+) 0 R`).exec(resources)?.[1] ?? ""
    const known = glyphs.get(id) ?? readCharacters(object(/\/ToUnicode (\d+) 0 R/.exec(object(id))?.[1]))
    glyphs.set(id, known)
    return known
  }

  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body))
  return {
    pages: pages.map((page) => {
      const content = object(/\/Contents (\d+) 0 R/.exec(page)?.[1])
      let font = new Map<string, string>()
      const words: string[] = []
      for (const [, name, , shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|(\[([^\]]*)\]) TJ/g)) {
        if (name) {
          font = fontNamed(page, name)
        } else {
          const codes = [...shown.matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex]) => hex.match(/.{4}/g) ?? [])
          words.push(codes.map((code) => font.get(code.toLowerCase()) ?? "?").join(""))
        }
      }
      return words.join(" ").replace(/\u200b/g, "").replace(/\s+/g, " ")
    }),
  }
}

/** The table from a font's glyphs to the characters that they stand for. */
function readCharacters(map: string): Map<string, string> {
  const characters = new Map<string, string>()
  for (const [, first, list] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    const from = Number.parseInt(first, 16)
    for (const [offset, entry] of [...list.matchAll(/<([0-9a-f ]+)>/gi)].entries()) {
      const units = entry[1].replace(/ /g, "").match(/.{4}/g) ?? []
      const text = String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))
      characters.set((from + offset).toString(16).padStart(4, "0"), text)
    }
  }
  return characters
}
