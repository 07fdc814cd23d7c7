import { searchWords } from "../search-words"

describe("words of a search", () => {
  it("are each looked for, once, in lower case", () => {
    expect(searchWords("text", "Lario  UNO lario")).toEqual([
      { sql: "text like ?", params: ["%lario%"] },
      { sql: "text like ?", params: ["%uno%"] },
    ])
    expect(searchWords("text", undefined)).toEqual([])
    expect(searchWords("text", "   ")).toEqual([])
  })

  it("stand for themselves, and short ones for whole words", () => {
    expect(searchWords("text", "100%_\\")).toEqual([{ sql: "text like ?", params: ["%100\\%\\_\\\\%"] }])
    expect(searchWords("text", "17")).toEqual([{ sql: "text like ?", params: ["% 17 %"] }])
  })
})
