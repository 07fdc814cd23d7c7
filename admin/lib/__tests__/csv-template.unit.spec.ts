import { serialTemplate, unitTemplate } from "../../components/units/csv-templates"
import { csvTemplate } from "../csv-template"

const textOf = (address: string) => decodeURIComponent(address.slice(address.indexOf(",") + 1))

describe("a template of a CSV file", () => {
  it("is a file that can be downloaded", () => {
    expect(
      csvTemplate([
        ["a", "b"],
        ["1", "2"],
      ])
    ).toMatch(/^data:text\/csv;charset=utf-8,/)
    expect(
      textOf(
        csvTemplate([
          ["a", "b"],
          ["1", "2"],
        ])
      )
    ).toBe("a,b\n1,2\n")
  })

  it.each([
    ["units", unitTemplate],
    ["serial numbers", serialTemplate],
  ])("has an example for every column: %s", (_, [header, example]) => {
    expect(example).toHaveLength(header.length)
    expect(new Set(header).size).toBe(header.length)
  })
})
