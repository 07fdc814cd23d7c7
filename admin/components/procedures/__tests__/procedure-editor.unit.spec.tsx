/** @jest-environment ./dev/tests/browser.cjs */
import { RouteFocusModal } from "@medusajs/dashboard/components"
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react"
import type { AdminProceduresUpdateBody, ProcedureStep } from "../../../../src/types"
import { aDraft, aProcedure, plannedStep } from "../../../__tests__/harness/a-procedure"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { choose, press, turn, write } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { answer, canSend, isDone, speak, written } from "../../../__tests__/harness/settings"
import { ProcedureEditor } from "../procedure-editor"

const edit = "POST /admin/after-sales/procedures/asproc_1"
const named = (code: string, changes: Partial<ProcedureStep> = {}) =>
  plannedStep({ code, title: { en: `Step ${code.toUpperCase()}` }, instruction: {}, evidence: [], ...changes })

/** Opens the editor of a draft with these steps; its server takes what is sent. */
async function editor(steps: ProcedureStep[], language?: "it") {
  const server = fakeServer({ [edit]: { procedure: aProcedure() } })
  const form = (
    <RouteFocusModal>
      <ProcedureEditor procedure={aProcedure()} draft={aDraft({ steps })} />
    </RouteFocusModal>
  )
  const where = await openPage({ at: "/page/form", form, language })
  const sent = () => written(server, edit) as AdminProceduresUpdateBody
  return { server, where, sent, codes: () => sent().steps?.map(({ code }) => code) }
}

const preview = () => within(screen.getByRole("complementary", { name: "Preview" }))
const previewed = () =>
  preview()
    .queryAllByRole("listitem")
    .map(({ textContent }) => textContent)
const button = (name: string) => screen.getByRole("button", { name }) as HTMLButtonElement
const stepAt = (place: number) =>
  within(screen.getByRole("heading", { name: `Step ${place}` }).parentElement?.parentElement as HTMLElement)

describe("the steps of a procedure", () => {
  it("begin with none, and the first one needs a title", async () => {
    const { where, sent } = await editor([])
    expect(preview().getByText("There are no steps yet.")).toBeTruthy()
    await press("Add a step")
    expect(previewed()).toEqual(["1Without a titleAgent"])
    expect(canSend()).toBe(false)
    write("Title", "Look for leaks")
    expect(previewed()).toEqual(["1Look for leaksAgent"])
    await press("Save")

    await isDone(where, "The draft was saved")
    expect(sent().steps).toEqual([
      {
        code: expect.stringMatching(/^step_[0-9a-f]{8}$/),
        title: { en: "Look for leaks" },
        instruction: {},
        by: "agent",
        is_required: true,
        document: null,
        evidence: [],
      },
    ])
  })

  it("keep their codes and the documents that they make when their words change", async () => {
    const { sent } = await editor([named("a", { document: "report" })])
    write("Title", "Measure again")
    write("Instruction", "Twice.\nWarm.")
    choose("Who does it", "customer")
    turn("Required")
    expect(previewed()).toEqual(["1Measure againCustomerOptionalTwice.\nWarm."])
    await press("Save")

    expect(sent().steps?.[0]).toMatchObject({
      code: "a",
      document: "report",
      title: { en: "Measure again" },
      instruction: { en: "Twice.\nWarm." },
      by: "customer",
      is_required: false,
    })
  })

  it("are kept in several languages, and previewed in the reader's", async () => {
    const { sent } = await editor([plannedStep({ evidence: [] })], "it")
    expect(screen.getByRole("complementary").textContent).toContain("Misurare la pompa")
    await act(async () => {
      const tabs = screen.getAllByRole("tab", { name: "Italiano" })
      fireEvent.mouseDown(tabs[1], { button: 0 })
    })
    write("Titolo", "Misurare con calma")
    expect(screen.getByRole("complementary").textContent).toContain("Misurare con calma")
    await press("Salva")

    expect(sent().steps?.[0].title).toEqual({ en: "Measure the pump", it: "Misurare con calma" })
  })

  it("lose a language whose text is emptied", async () => {
    const { sent } = await editor([plannedStep({ evidence: [] })])
    await speak("Title", "Italian")
    write("Title", "   ")
    await press("Save")

    expect(sent().steps?.[0].title).toEqual({ en: "Measure the pump" })
  })

  it("are moved up and down, and stop at the ends", async () => {
    const { codes } = await editor([named("a"), named("b"), named("c")])
    expect(button("Move step 1 up").disabled).toBe(true)
    expect(button("Move step 3 down").disabled).toBe(true)
    await press("Move step 3 up")
    await press("Move step 1 down")
    expect(previewed()).toEqual(["1Step CTechnician", "2Step ATechnician", "3Step BTechnician"])
    await press("Save")

    expect(codes()).toEqual(["c", "a", "b"])
  })

  it("are moved by keyboard from one place to the next without looking for the button again", async () => {
    await editor([named("a"), named("b"), named("c")])
    button("Move step 3 up").focus()
    await press("Move step 3 up")
    expect(document.activeElement).toBe(button("Move step 2 up"))
    expect(fireEvent.keyDown(button("Move step 2 up"), { key: "Enter" })).toBe(true)
    await press("Move step 2 up")

    expect(button("Move step 1 up").disabled).toBe(true)
    expect(document.activeElement).toBe(button("Move step 1 down"))
    expect(previewed()[0]).toContain("Step C")
  })

  it("are removed, each by its own button", async () => {
    const { codes } = await editor([named("a"), named("b"), named("c")])
    await press("Remove step 2")
    expect(screen.queryByRole("heading", { name: "Step 3" })).toBeNull()
    expect(stepAt(2).getByDisplayValue("Step C")).toBeTruthy()
    await press("Save")

    expect(codes()).toEqual(["a", "c"])
  })

  it("may be removed to the last, since a draft binds nobody", async () => {
    const { sent } = await editor([named("a")])
    await press("Remove step 1")
    await press("Save")

    expect(sent().steps).toEqual([])
  })

  it("can't be saved while one of them has no title, not even by keyboard", async () => {
    const { server } = await editor([named("a"), named("b")])
    fireEvent.change(stepAt(2).getByLabelText("Title"), { target: { value: " " } })
    expect(canSend()).toBe(false)
    fireEvent.keyDown(stepAt(1).getByLabelText("Title"), { key: "Enter", ctrlKey: true })

    expect(server.sent(edit)).toEqual([])
  })
})

describe("the draft of a procedure", () => {
  it("is saved by Ctrl and Enter, and by Enter alone it is not", async () => {
    const { server, where } = await editor([named("a")])
    const title = screen.getByLabelText("Title")
    expect(fireEvent.keyDown(title, { key: "Enter" })).toBe(false)
    expect(server.sent(edit)).toEqual([])
    await act(async () => void fireEvent.keyDown(title, { key: "Enter", ctrlKey: true }))

    await isDone(where, "The draft was saved")
    expect(server.sent(edit).length).toBe(1)
  })

  it("says which version it is, and what the procedure is called", async () => {
    const { sent } = await editor([])
    expect(screen.getByRole("heading", { name: "Edit version 2" })).toBeTruthy()
    write("Name", "Repairs")
    expect(preview().getByRole("heading").textContent).toBe("Repairs")
    await speak("Name", "Italian")
    write("Name", "")
    await press("Save")

    expect(sent().names).toEqual({ en: "Repairs" })
  })

  it.each([
    ["no_draft", "There is no draft."],
    ["procedure_retired", "This procedure is retired."],
  ])("stays open with what was written when it is refused for %s", async (code, words) => {
    const { server, where } = await editor([named("a")])
    server.answer(edit, new Refused(409, { type: "conflict", code, message: code }))
    write("Title", "Something new")
    await press("Save")

    expect(await screen.findByText(words)).toBeTruthy()
    expect(where()).toBe("/page/form")
    expect(screen.getByDisplayValue("Something new")).toBeTruthy()
  })

  it("asks before what was written is lost, and not after it was saved", async () => {
    const { where } = await editor([named("a")])
    await press("Add a step")
    await press("Cancel")
    await answer("Cancel")
    expect(where()).toBe("/page/form")
    await press("Remove step 2")
    await press("Cancel")

    await waitFor(() => expect(where()).toBe("/page"))
  })
})
