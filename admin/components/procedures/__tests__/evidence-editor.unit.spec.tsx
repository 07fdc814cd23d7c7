/** @jest-environment ./dev/tests/browser.cjs */
import { RouteFocusModal } from "@medusajs/dashboard/components"
import { fireEvent, screen, within } from "@testing-library/react"
import type { AdminProceduresUpdateBody, EvidenceKind } from "../../../../src/types"
import { aDraft, aProcedure, plannedStep } from "../../../__tests__/harness/a-procedure"
import { asked } from "../../../__tests__/harness/a-step"
import { fakeServer } from "../../../__tests__/harness/fake-server"
import { choose, press, turn, write } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { canSend, speak, typed, written } from "../../../__tests__/harness/settings"
import { ProcedureEditor } from "../procedure-editor"

const edit = "POST /admin/after-sales/procedures/asproc_1"

/** Opens a draft of one step that asks for this; answers what was sent of it. */
async function step(evidence: ReturnType<typeof asked>[], language?: "it") {
  const server = fakeServer({ [edit]: { procedure: aProcedure() } })
  const draft = aDraft({ steps: [plannedStep({ title: { en: "Look" }, instruction: {}, evidence })] })
  const form = (
    <RouteFocusModal>
      <ProcedureEditor procedure={aProcedure()} draft={draft} />
    </RouteFocusModal>
  )
  await openPage({ at: "/page/form", form, language })
  return () => (written(server, edit) as AdminProceduresUpdateBody).steps?.[0].evidence
}

const previewed = () => {
  const [, ...lines] = Array.from(
    screen.getByRole("complementary").querySelectorAll("li p"),
    (line) => line.textContent
  )
  return lines.slice(1)
}

describe("the evidence that a step asks for", () => {
  it("is a check that must be given until something else is chosen", async () => {
    const sent = await step([])
    await press("Ask for evidence")
    expect(canSend()).toBe(false)
    write("Question", "Is it tight?")
    expect(previewed()).toEqual(["Check · Is it tight?"])
    await press("Save")

    expect(sent()).toEqual([
      {
        code: expect.stringMatching(/^evidence_[0-9a-f]{8}$/),
        kind: "check",
        label: { en: "Is it tight?" },
        is_required: true,
      },
    ])
  })

  it.each<[EvidenceKind, string]>([
    ["check", "Check"],
    ["photo", "Photo"],
    ["signature", "Signature"],
    ["serial_scan", "Serial number"],
    ["note", "Note"],
  ])("may be a %s, which has no limits", async (kind, name) => {
    const sent = await step([asked({ is_required: false })])
    choose("Evidence", kind)
    expect(screen.queryByLabelText("At least")).toBeNull()
    expect(screen.queryByLabelText("Unit of measure")).toBeNull()
    expect(previewed()).toEqual([`${name} · Pressure`])
    await press("Save")

    expect(sent()).toEqual([{ code: "pressure", kind, label: { en: "Pressure", it: "Pressione" }, is_required: false }])
  })

  it("may be a measurement in a unit within limits, typed with a comma or a point", async () => {
    const sent = await step([asked({ kind: "check", min: null, max: null, unit: null })])
    choose("Evidence", "measurement")
    write("At least", "8,5")
    write("At most", "9.75")
    write("Unit of measure", " bar ")
    expect(previewed()).toEqual(["Measurement · Pressure · From 8.5 to 9.75 bar"])
    await press("Save")

    expect(sent()).toEqual([
      {
        code: "pressure",
        kind: "measurement",
        label: { en: "Pressure", it: "Pressione" },
        is_required: true,
        min: 8.5,
        max: 9.75,
        unit: "bar",
      },
    ])
  })

  it.each([
    ["-5", "", { min: -5 }, "Measurement · Pressure · At least -5 bar"],
    ["", "0", { max: 0 }, "Measurement · Pressure · At most 0 bar"],
    ["7", "7", { min: 7, max: 7 }, "Measurement · Pressure · From 7 to 7 bar"],
    ["", "", {}, "Measurement · Pressure · bar"],
  ])("may be limited from “%s” to “%s”", async (min, max, limits, words) => {
    const sent = await step([asked()])
    write("At least", min)
    write("At most", max)
    expect(previewed()).toEqual([words])
    await press("Save")

    const { code, kind, label, is_required, unit, ...rest } = sent()?.[0] ?? {}
    expect({ code, kind, is_required, unit }).toEqual({
      code: "pressure",
      kind: "measurement",
      is_required: true,
      unit: "bar",
    })
    expect(label).toBeTruthy()
    expect(rest).toEqual(limits)
  })

  it.each([
    ["9.5", "8.5"],
    ["nine", ""],
    ["", "1e3"],
    ["8.5.1", "9"],
    ["∞", ""],
  ])("can't be limited from “%s” to “%s”, and says so at the field", async (min, max) => {
    await step([asked({ min: null, max: null })])
    write("At least", min)
    write("At most", max)

    const field = screen.getByLabelText("At least")
    expect(field.getAttribute("aria-invalid")).toBe("true")
    const described = field.getAttribute("aria-describedby") ?? ""
    expect(document.getElementById(described)?.textContent).toBe("Numbers, the lower one first")
    expect(canSend()).toBe(false)
  })

  it("forgives limits that can't be read once nothing is measured any more", async () => {
    const sent = await step([asked()])
    write("At least", "much")
    expect(canSend()).toBe(false)
    choose("Evidence", "note")
    expect(canSend()).toBe(true)
    await press("Save")

    expect(sent()?.[0]).not.toHaveProperty("min")
  })

  it("keeps the limits for who goes back to measuring before saving", async () => {
    await step([asked()])
    choose("Evidence", "photo")
    choose("Evidence", "measurement")

    expect([typed("At least"), typed("At most"), typed("Unit of measure")]).toEqual(["8.5", "9.5", "bar"])
  })

  it("needs a question in one language at least", async () => {
    const sent = await step([asked({ label: { en: "Pressure" } })])
    write("Question", "  ")
    expect(canSend()).toBe(false)
    await speak("Question", "Italian")
    write("Question", "Pressione?")
    expect(canSend()).toBe(true)
    turn("Required evidence")
    await press("Save")

    expect(sent()?.[0]).toMatchObject({ label: { it: "Pressione?" }, is_required: false })
  })

  it("is removed alone, in the place where it stands", async () => {
    const sent = await step([asked(), asked({ code: "photo", kind: "photo" }), asked({ code: "note", kind: "note" })])
    const buttons = screen.getAllByRole("button", { name: "Remove this evidence" })
    fireEvent.click(buttons[1])
    await press("Save")

    expect(sent()?.map(({ code }) => code)).toEqual(["pressure", "note"])
  })

  it("is written in Italian for those who read Italian", async () => {
    await step([asked()], "it")
    const shown = within(screen.getByRole("complementary"))

    expect(shown.getByText("Misura · Pressione · Da 8,5 a 9,5 bar")).toBeTruthy()
  })
})
