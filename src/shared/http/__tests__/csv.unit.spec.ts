import { csvOf } from "../csv"

async function textOf(rows: object[][]) {
  async function* pages() {
    yield* rows as { name: unknown; price?: unknown }[][]
  }
  let text = ""
  for await (const piece of csvOf(["name", "price"], pages())) {
    text += piece
  }
  return text
}

describe("a CSV file", () => {
  it("has its header even when it has no rows, and each page once", async () => {
    expect(await textOf([])).toBe("name,price\n")
    expect(await textOf([[{ name: "a", price: 1 }], [{ name: "b", price: 2 }]])).toBe("name,price\na,1\nb,2\n")
  })

  it.each(["=HYPERLINK(\"http://x\")", "+1", "-1+1", "@SUM(A1)", "\tx", "\rx"])("E1: never runs %j as a formula", async (name) => {
    const [, ...rest] = (await textOf([[{ name }]])).split("\n")
    expect(rest.join("\n").replace(/^"/, "")).toMatch(/^'/)
  })

  it("leaves numbers, quotes and line breaks what they are", async () => {
    expect(await textOf([[{ name: 'a "b",\nc', price: 1200.5 }]])).toBe('name,price\n"a ""b"",\nc",1200.5\n')
  })

  it("holds the named columns only", async () => {
    expect(await textOf([[{ name: "a", price: null, secret: "x" }]])).toBe("name,price\na,\n")
  })
})
