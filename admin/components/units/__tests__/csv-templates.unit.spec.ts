import { complaintAbout } from "../../../../src/modules/installed-base/domain/import-row"
import { requireColumns, serialColumns, unitColumns } from "../../../../src/workflows/platform/jobs/columns"
import { csvRows } from "../../../../src/workflows/platform/jobs/csv-rows"
import { toImportRow } from "../../../../src/workflows/platform/jobs/import-row"
import { csvTemplate } from "../../../lib/csv-template"
import { serialTemplate, unitTemplate } from "../csv-templates"

/** The file that the browser keeps. */
const fileOf = (template: string[][]) => decodeURIComponent(csvTemplate(template).replace(/^[^,]*,/, ""))

async function rowsOf(csv: string) {
  const rows = []
  for await (const row of csvRows(csv)) {
    rows.push(row)
  }
  return rows
}

describe("the template of an import of units", () => {
  const nothingKnown = { variants: new Map(), accounts: new Map() }

  it("has the columns that the server asks for", async () => {
    await expect(requireColumns(fileOf(unitTemplate), unitColumns)).resolves.toBeUndefined()
  })

  it("has an example that the server takes as it stands", async () => {
    const [row, ...more] = await rowsOf(fileOf(unitTemplate))

    expect(more).toEqual([])
    expect(complaintAbout(toImportRow(row, nothingKnown))).toBeNull()
  })

  it("has no column that the server passes over", async () => {
    const csv = fileOf(unitTemplate)
    const [header] = csv.split("\n")
    const [whole] = await rowsOf(csv)

    for (const column of header.split(",").filter((name) => name !== "installed_on" && name !== "region")) {
      const without = { ...whole, values: { ...whole.values, [column]: "" } }
      expect([column, toImportRow(without, nothingKnown)]).not.toEqual([column, toImportRow(whole, nothingKnown)])
    }
  })
})

describe("the template of an import of serial numbers", () => {
  it("has the columns that the server asks for, and an example by order", async () => {
    const csv = fileOf(serialTemplate)
    await expect(requireColumns(csv, serialColumns)).resolves.toBeUndefined()
    const [{ values }] = await rowsOf(csv)

    expect(values).toEqual({ serial_number: "SN-2044", unit_id: "", order_number: "1001", sku: "ESP-1" })
  })
})
