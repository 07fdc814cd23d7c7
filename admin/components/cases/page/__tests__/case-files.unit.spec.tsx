/** @jest-environment ./dev/tests/browser.cjs */
import { cleanup, screen, waitFor } from "@testing-library/react"
import type { AdminCaseDetail } from "../../../../../src/types"
import { aCase, aCaseFile, aCaseSummary } from "../../../../__tests__/harness/a-case"
import { aStep, taken } from "../../../../__tests__/harness/a-step"
import { allow, casePath, desk } from "../../../../__tests__/harness/case-answers"
import { fakeServer, Refused } from "../../../../__tests__/harness/fake-server"
import { press } from "../../../../__tests__/harness/fill-in"
import { openPage } from "../../../../__tests__/harness/open-page"
import { CaseFilesSection } from "../case-files-section"
import { CaseRelatedSection } from "../case-related-section"

const related = `GET ${casePath}/related`

describe("the files of a case", () => {
  const show = (changes: Partial<AdminCaseDetail>) =>
    openPage({ at: "/page", page: <CaseFilesSection case_={aCase(changes)} /> })
  const remove = `DELETE ${casePath}/attachments/asatt_1`
  const bin = "Delete leak.jpg"

  it("are named with their size, without those that failed or are gone", async () => {
    fakeServer(desk)
    await show({
      attachments: [
        aCaseFile(),
        aCaseFile({ id: "b", name: "broken.pdf", state: "failed" }),
        aCaseFile({ id: "c", name: "gone.pdf", state: "removed" }),
      ],
    })

    expect(screen.getByRole("button", { name: /leak\.jpg.*(244|250) kB/i })).toBeTruthy()
    expect(screen.queryByText(/broken|gone/)).toBeNull()
  })

  it("are kept under their name, through our own route", async () => {
    const saved: string[] = []
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement
    ) {
      saved.push(this.download)
    })
    Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined })
    const server = fakeServer({ ...desk, [`GET ${casePath}/attachments/asatt_1`]: "bytes" })
    await show({ attachments: [aCaseFile()] })
    await press("leak.jpg 250 kB")

    await waitFor(() => expect(saved).toEqual(["leak.jpg"]))
    expect(server.sent(`GET ${casePath}/attachments/asatt_1`).length).toBe(1)
    click.mockRestore()
  })

  it("are deleted after a question", async () => {
    const server = fakeServer({ ...desk, [remove]: { id: "asatt_1", object: "case_attachment", deleted: true } })
    await show({ attachments: [aCaseFile()] })
    await screen.findByRole("button", { name: bin })
    await press(bin)
    expect(screen.getByText("leak.jpg will be gone for good.")).toBeTruthy()
    await press("Cancel")
    expect(server.sent(remove)).toEqual([])

    await press(bin)
    await press("Remove")
    expect(await screen.findByText("The file was deleted")).toBeTruthy()
    expect(server.sent(remove).length).toBe(1)
  })

  it("stay when the server says so, with the reason", async () => {
    const code = "attachment_is_evidence"
    fakeServer({ ...desk, [remove]: new Refused(400, { type: "not_allowed", code, message: "It stays" }) })
    await show({ attachments: [aCaseFile()] })
    await screen.findByRole("button", { name: bin })
    await press(bin)
    await press("Remove")

    expect(await screen.findByText("A file that proves a step stays.")).toBeTruthy()
  })

  it("are not offered for deletion when they prove a step, or to those who may not", async () => {
    const evidence = [taken({ code: "photo", kind: "photo", attachment_id: "asatt_1" })]
    fakeServer(desk)
    await show({ attachments: [aCaseFile(), aCaseFile({ id: "b", name: "b.png" })], steps: [aStep({ evidence })] })
    await screen.findByRole("button", { name: "Delete b.png" })
    expect(screen.queryByRole("button", { name: bin })).toBeNull()

    cleanup()
    fakeServer(allow("cases.read"))
    await show({ attachments: [aCaseFile()] })
    expect(screen.queryByRole("button", { name: bin })).toBeNull()
  })
})

describe("related cases", () => {
  const show = (changes: Partial<AdminCaseDetail> = {}) =>
    openPage({ at: "/page", page: <CaseRelatedSection case_={aCase(changes)} /> })
  const numbers = () => screen.getAllByRole("link").map((link) => link.querySelector("p, span")?.textContent)

  it("are those merged into it, those that follow, and others of the same units, each once", async () => {
    const [merged, next] = [aCaseSummary({ id: "m", number: "C-1" }), aCaseSummary({ id: "f", number: "C-2" })]
    const other = aCaseSummary({ id: "o", number: "C-3" })
    const self = aCaseSummary({ id: "ascas_1", number: "C-2026-000042" })
    fakeServer({ [related]: { cases: [other, next, self, merged] } })
    await show({ merged: [merged], follow_ups: [next] })
    await screen.findByText("C-3")

    expect(numbers()).toEqual(["C-1", "C-2", "C-3"])
    expect(screen.getAllByRole("link")[2].getAttribute("href")).toBe("/after-sales/cases/o")
    expect(screen.getAllByText("Closed").length).toBe(3)
  })

  it("are none", async () => {
    fakeServer({ [related]: { cases: [aCaseSummary({ id: "ascas_1" })] } })
    await show()

    expect(await screen.findByText("There are no related cases.")).toBeTruthy()
  })
})
