/** @jest-environment ./dev/tests/browser.cjs */
import { cleanup, screen, within } from "@testing-library/react"
import type { ReactElement } from "react"
import { aDraft, aProcedure, aVersion, plannedStep } from "../../../__tests__/harness/a-procedure"
import { fakeServer } from "../../../__tests__/harness/fake-server"
import { openPage } from "../../../__tests__/harness/open-page"
import { ProcedureVersionSection } from "../procedure-version-section"
import { ProcedureVersionsSection } from "../procedure-versions-section"

const open = (page: ReactElement) => openPage({ at: "/page", page })

describe("the versions of a procedure", () => {
  it("stand with their days and states, and can be compared when there are two", async () => {
    fakeServer({})
    await open(<ProcedureVersionsSection procedure={aProcedure()} />)
    const two = within(screen.getByText("Version 2").parentElement?.parentElement as HTMLElement)
    const one = within(screen.getByText("Version 1").parentElement?.parentElement as HTMLElement)
    expect(two.getByText("Draft")).toBeTruthy()
    expect(one.getByText("Published")).toBeTruthy()
    expect(one.getByText(/Feb 1, 2026|1 Feb 2026/)).toBeTruthy()
    expect(screen.getByRole("link", { name: "Compare" }).getAttribute("href")).toBe("/page/compare")

    cleanup()
    await open(<ProcedureVersionsSection procedure={aProcedure({ versions: [aDraft()] })} />)
    expect(screen.queryByRole("link")).toBeNull()
  })

  it("list their steps with what each asks for", async () => {
    fakeServer({})
    const steps = [plannedStep(), plannedStep({ code: "b", title: {}, evidence: [], is_required: false })]
    await open(<ProcedureVersionSection version={aVersion({ steps })} />)

    const [first, second] = screen.getAllByRole("listitem")
    expect(first.textContent).toContain("Measurement · Pressure · From 8.5 to 9.5 bar")
    expect(second.textContent).toContain("Without a titleTechnicianOptional")
    expect(screen.getByText(/^Published on/)).toBeTruthy()
  })
})
