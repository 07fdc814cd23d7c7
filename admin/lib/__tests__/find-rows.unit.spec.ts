import fc from "fast-check"
import { findRows } from "../find-rows"

const countries = ["Österreich", "Italia", "Côte d’Ivoire", "Große Straße 4", "Žďár", "ΚΟΣΤΑΣ"]
const find = (q: string | undefined) => findRows(countries, q, (name) => name)

describe("rows that are looked for in the page", () => {
  it("are all of them while nothing is asked", () => {
    expect(find(undefined)).toEqual(countries)
    expect(find(" \t ")).toEqual(countries)
  })

  it("hold every word that is asked, in any order", () => {
    expect(find("strasse grosse")).toEqual(["Große Straße 4"])
    expect(find("strasse italia")).toEqual([])
  })

  it.each([
    ["osterreich", "Österreich"],
    ["ÖSTERREICH", "Österreich"],
    ["cote", "Côte d’Ivoire"],
    ["zdar", "Žďár"],
    ["STRASSE", "Große Straße 4"],
    ["straße", "Große Straße 4"],
    ["STRAẞE", "Große Straße 4"],
    ["Κος", "ΚΟΣΤΑΣ"],
  ])("are found by %s however they are written", (q, name) => {
    expect(find(q)).toEqual([name])
  })

  it("are found by any part of what they say, and take signs for themselves", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        (text, from, to) => {
          const letters = Array.from(text)
          const part = letters
            .slice(from % letters.length, (from % letters.length) + 1 + (to % letters.length))
            .join("")
          expect(findRows([text], part, (row) => row)).toEqual([text])
        }
      )
    )
    expect(find(".*")).toEqual([])
  })
})
