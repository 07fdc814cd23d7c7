import { type Figure, isMet } from "../../integration-tests/bench/figures"
import { keptRows } from "../../integration-tests/bench/kept-rows"
import { partNames } from "../../integration-tests/bench/part-names"

const figure = (part: Figure["part"], what: string, change: Partial<Figure> = {}): Figure => ({
  part,
  what,
  target: { at: "most", value: 1.5, unit: "" },
  measured: 1.2,
  detail: "",
  ...change,
})
const rowOf = ({ part, what }: Figure) => `| ${part} | ${what} |`

const page = `# Benchmark

| | what |
|---|---|
| a | old list |
| a | old call |
| inbox | old first page |
| search | old word |
| long gone | a part that nobody measures any more |

- **a**: how to read it
`

describe("the benchmark's page", () => {
  it("keeps the lines of what wasn't measured, takes all lines of what was anew, and has each part in its place", () => {
    expect(
      keptRows(page, [figure("search", "new word"), figure("inbox", "new page"), figure("e", "boot")], rowOf)
    ).toEqual(["| a | old list |", "| a | old call |", "| e | boot |", "| inbox | new page |", "| search | new word |"])
  })

  it("begins with what was measured when there is none", () => {
    expect(keptRows("", [figure("c", "pages")], rowOf)).toEqual(["| c | pages |"])
    expect(keptRows(page, [], rowOf)).toHaveLength(4)
  })

  it("has no part whose name begins another's cell, and a line for each letter that the targets go by", () => {
    expect(partNames).toEqual(expect.arrayContaining(["a", "b", "c", "d", "e", "inbox", "search", "cases", "sweep"]))
    for (const name of partNames) {
      const [row] = keptRows(partNames.map((other) => `| ${other} | of ${other} |`).join("\n"), [], rowOf).filter(
        (line) => line.startsWith(`| ${name} |`)
      )
      expect(row).toBe(`| ${name} | of ${name} |`)
    }
  })

  it.each([
    ["at most", { at: "most", value: 1.5, unit: "" }, 1.5, true],
    ["at most", { at: "most", value: 1.5, unit: "" }, 1.51, false],
    ["at least", { at: "least", value: 100, unit: " ×" }, 100, true],
    ["at least", { at: "least", value: 100, unit: " ×" }, 99, false],
    ["told only", { at: "none", unit: "" }, 7, null],
  ] as const)("judges a figure that is to be %s %j: %d", (_, target, measured, met) => {
    expect(isMet(figure("inbox", "page", { target, measured }))).toBe(met)
  })
})
