/** @jest-environment ./dev/tests/browser.cjs */
import { fireEvent, screen } from "@testing-library/react"
import { fakeServer } from "../../../__tests__/harness/fake-server"
import { press } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { FileDrop } from "../file-drop"
import { FileRow } from "../file-row"

describe("a file", () => {
  const csv = new File(["a,b\n"], "units.csv", { type: "text/csv" })
  const open = async () => {
    const taken: string[] = []
    fakeServer({})
    const drop = <FileDrop label="Choose a file" hint="CSV" accept=".csv" onFile={({ name }) => taken.push(name)} />
    await openPage({ at: "/page", page: drop })
    return taken
  }
  const input = () => document.querySelector("input[type=file]") as HTMLInputElement

  it("is chosen", async () => {
    const taken = await open()
    fireEvent.change(input(), { target: { files: [csv] } })

    expect(taken).toEqual(["units.csv"])
    expect(input().accept).toBe(".csv")
  })

  it("is dropped, the first of several", async () => {
    const taken = await open()
    const area = screen.getByRole("button")
    fireEvent.dragOver(area)
    fireEvent.drop(area, { dataTransfer: { files: [csv, new File([""], "other.csv")] } })

    expect(taken).toEqual(["units.csv"])
  })

  it("is nothing when something else is dropped, or the choice is called off", async () => {
    const taken = await open()
    fireEvent.drop(screen.getByRole("button"), { dataTransfer: { files: [] } })
    fireEvent.change(input(), { target: { files: [] } })

    expect(taken).toEqual([])
  })

  it("that was chosen can be taken away, unless it is being worked on", async () => {
    const removed: string[] = []
    fakeServer({})
    const rows = (
      <>
        <FileRow name="units.csv" onRemove={() => removed.push("units.csv")} />
        <FileRow name="busy.csv" />
      </>
    )
    await openPage({ at: "/page", page: rows })
    await press("Remove")

    expect(removed).toEqual(["units.csv"])
    expect(screen.getByText("busy.csv")).toBeTruthy()
  })
})
