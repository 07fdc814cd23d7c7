import fc from "fast-check"
import { requireColumns } from "../columns"
import { type CsvRow, csvRows, inChunks } from "../csv-rows"

async function read(csv: string, from?: number): Promise<CsvRow[]> {
  const rows: CsvRow[] = []
  for await (const row of csvRows(csv, from)) {
    rows.push(row)
  }
  return rows
}
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

describe("the rows of a file", () => {
  it.each([",", ";", "\t"])("are read whatever stands between their cells: %j", async (delimiter) => {
    const csv = [["sku", "bought_on"].join(delimiter), ["A", "2026-01-10"].join(delimiter)].join("\n")
    expect(await read(csv)).toEqual([{ line: 2, values: { sku: "A", bought_on: "2026-01-10" } }])
  })

  it("have their columns by name, however the header writes it, with or without a BOM", async () => {
    const [{ values }] = await read("\ufeff External ID ;BOUGHT-ON;Serial  number\r\nA;2026-01-10;S")
    expect(values).toEqual({ external_id: "A", bought_on: "2026-01-10", serial_number: "S" })
  })

  it("stand on the line that an editor shows, past empty lines and without a line end at the end", async () => {
    expect((await read("sku\nA\n\n\nB\nC")).map(({ line, values }) => [line, values.sku])).toEqual([
      [2, "A"],
      [5, "B"],
      [6, "C"],
    ])
  })

  it("may be shorter or longer than the header", async () => {
    expect((await read("a,b\n1\n1,2,3")).map(({ values }) => values)).toEqual([{ a: "1" }, { a: "1", b: "2" }])
  })

  it("may hold the delimiter, quotes and line ends in quotes", async () => {
    const [{ values }] = await read('a,b\n"1,""2""\n3",x')
    expect(values).toEqual({ a: '1,"2"\n3', b: "x" })
  })

  it("survive a quote in the middle of a cell", async () => {
    expect((await read('sku,title\nA,19" rack'))[0].values.title).toBe('19" rack')
  })

  it("are refused when a quote never ends", async () => {
    await expect(read('sku\n"A')).rejects.toThrow(/quote/i)
  })

  it("go on from where somebody stopped, with the same lines", async () => {
    const csv = "sku\nA\n\nB\nC\nD"
    expect(await read(csv, 2)).toEqual((await read(csv)).slice(2))
    expect(await read(csv, 9)).toEqual([])
  })

  it("are read no further than asked", async () => {
    expect(await csvRows('sku\nA\n"never ends', 0, 1).next()).toMatchObject({ value: { values: { sku: "A" } } })
  })

  it("come out as they went in, and from any row on", async () => {
    const cell = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text && text !== "")
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }),
        fc.nat(20),
        async (rows, from) => {
          const csv = ["first,second", ...rows.map((row) => row.map(quoted).join(","))].join("\n")
          const values = (await read(csv, from)).map((row) => [row.values.first, row.values.second])
          expect(values).toEqual(rows.slice(from))
        }
      )
    )
  })
})

describe("chunks of rows", () => {
  it("keep every row once and in order, and none is empty", async () => {
    async function* source(count: number) {
      for (let index = 0; index < count; index++) {
        yield index
      }
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 10 }), async (count, size) => {
        const chunks: number[][] = []
        for await (const chunk of inChunks(source(count), size)) {
          chunks.push(chunk)
        }
        expect(chunks.flat()).toEqual(Array.from({ length: count }, (_, index) => index))
        expect(chunks.every((chunk, index) => chunk.length === size || index === chunks.length - 1)).toBe(true)
        expect(chunks.every((chunk) => chunk.length > 0)).toBe(true)
      })
    )
  })
})

describe("the columns that a file must have", () => {
  it("are one of each kind", async () => {
    await expect(requireColumns("sku;bought_on\nA;x", [["bought_on"], ["sku", "title"]])).resolves.toBeUndefined()
  })

  it("are named when they are missing", async () => {
    await expect(requireColumns("price\n1", [["sku", "title"]])).rejects.toThrow("the column sku or title")
  })

  it.each(["", "\n\n", "sku", "sku\n\n"])("are asked of a file without rows too: %j", async (csv) => {
    await expect(requireColumns(csv, [["sku"]])).rejects.toThrow("at least one row")
  })

  it("are not looked for in what is no CSV file", async () => {
    await expect(requireColumns('sku\n"A', [["sku"]])).rejects.toMatchObject({ type: "invalid_data" })
  })
})
