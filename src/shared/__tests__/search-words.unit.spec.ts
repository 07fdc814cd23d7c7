import { searchWords } from "../search-words"

const patterns = (text: string | undefined) => searchWords("t", text).map(({ params }) => params[0])

describe("a search in words", () => {
  it("asks for every word, once, wherever it stands", () => {
    expect(patterns("Espresso  machine\tESPRESSO")).toEqual(["%espresso%", "%machine%"])
  })

  it("takes one or two letters as a word of its own, which an index can find", () => {
    expect(patterns("x ab abc 7 日本")).toEqual(["% x %", "% ab %", "%abc%", "% 7 %", "% 日本 %"])
  })

  it("takes the signs of a pattern as they are", () => {
    expect(patterns("100% a_b\\c")).toEqual(["%100\\%%", "%a\\_b\\\\c%"])
  })

  it("takes ß and ss for each other, in brackets beside other conditions", () => {
    expect(searchWords("t", "Straße 9")).toEqual([
      { sql: "(t like ? or t like ?)", params: ["%straße%", "%strasse%"] },
      { sql: "t like ?", params: ["% 9 %"] },
    ])
    expect(searchWords("t", "aß")).toEqual([{ sql: "(t like ? or t like ?)", params: ["% aß %", "%ass%"] }])
  })

  it("asks for nothing when nothing is said", () => {
    expect(patterns(undefined)).toEqual([])
    expect(patterns("   ")).toEqual([])
  })

  it("binds what was said instead of writing it into the statement", () => {
    expect(searchWords("w.search_text", "'; drop")).toEqual([
      { sql: "w.search_text like ?", params: ["% '; %"] },
      { sql: "w.search_text like ?", params: ["%drop%"] },
    ])
  })
})
