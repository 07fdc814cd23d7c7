/** @jest-environment ./dev/tests/browser.cjs */
import { act, fireEvent, screen } from "@testing-library/react"
import { fakeServer } from "../../../__tests__/harness/fake-server"
import { press, write } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import PolicyCreatePage from "../../../routes/settings/after-sales/policies/@create/page"
import { FormDrawer } from "../form-drawer"
import { KeyedForm } from "../keyed-form"
import { NumberField } from "../number-field"
import { TextField } from "../text-field"

const nothing = () => undefined

/** Presses Enter where these words stand, with or without the key that sends. */
const enter = (element: HTMLElement, held: { ctrlKey?: boolean; metaKey?: boolean } = {}) =>
  act(async () => {
    fireEvent.keyDown(element, { key: "Enter", ...held })
  })

async function open(onSubmit: () => unknown, months = 3) {
  fakeServer({})
  const page = (
    <KeyedForm onSubmit={onSubmit}>
      <TextField label="Name" value="a" onChange={nothing} />
      <TextField label="Note" rows={3} value="b" onChange={nothing} />
      <NumberField label="Months" max={12} value={months} onChange={nothing} />
      <button type="submit">Save</button>
    </KeyedForm>
  )
  await openPage({ at: "/page", page })
}

describe("a form by keyboard", () => {
  it("sends nothing by Enter alone, in a line or in several", async () => {
    const sent = jest.fn()
    await open(sent)
    await enter(screen.getByLabelText("Name"))
    await enter(screen.getByLabelText("Note"))

    expect(sent).not.toHaveBeenCalled()
  })

  it.each([
    ["Name", { ctrlKey: true }],
    ["Name", { metaKey: true }],
    ["Note", { ctrlKey: true }],
  ])("is sent from %s with %j", async (label, held) => {
    const sent = jest.fn()
    await open(sent)
    await enter(screen.getByLabelText(label), held)

    expect(sent).toHaveBeenCalledTimes(1)
  })

  it("leaves a new line to a field of several, and Enter to a button", async () => {
    await open(nothing)

    expect(fireEvent.keyDown(screen.getByLabelText("Note"), { key: "Enter" })).toBe(true)
    expect(fireEvent.keyDown(screen.getByRole("button", { name: "Save" }), { key: "Enter" })).toBe(true)
    expect(fireEvent.keyDown(screen.getByLabelText("Name"), { key: "Enter" })).toBe(false)
  })

  it("is looked at before it is sent, as by the button", async () => {
    const sent = jest.fn()
    await open(sent, 13)
    await enter(screen.getByLabelText("Name"), { ctrlKey: true })
    await press("Save")

    expect(sent).not.toHaveBeenCalled()
  })

  it("is sent once while it is under way, and again when that is over", async () => {
    let finish: () => void = nothing
    const sent = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)))
    await open(sent)
    await enter(screen.getByLabelText("Name"), { ctrlKey: true })
    await enter(screen.getByLabelText("Name"), { ctrlKey: true })
    await press("Save")
    expect(sent).toHaveBeenCalledTimes(1)
    await act(async () => finish())
    await press("Save")

    expect(sent).toHaveBeenCalledTimes(2)
  })
})

describe("a form that lacks something", () => {
  it("is not sent by keyboard either", async () => {
    const sent = jest.fn(async () => undefined)
    fakeServer({})
    const form = (
      <FormDrawer title="Drawer" success="Done" onSubmit={sent} isComplete={false} isDirty={false} isPending={false}>
        <TextField label="Name" value="" onChange={nothing} />
      </FormDrawer>
    )
    await openPage({ at: "/page/form", form })
    await enter(screen.getByLabelText("Name"), { ctrlKey: true })

    expect(sent).not.toHaveBeenCalled()
  })

  it("is no policy without a code", async () => {
    const server = fakeServer({})
    await openPage({ at: "/page/form", form: <PolicyCreatePage /> })
    write("Name", "Lario Plus")
    await enter(screen.getByLabelText("Name", { selector: "input" }), { ctrlKey: true })

    expect(server.sent().filter(({ method }) => method === "POST")).toEqual([])
  })
})

describe("a form that was sent", () => {
  const drawer = (onSubmit: () => Promise<unknown>) => (
    <FormDrawer title="Drawer" success="It is done" onSubmit={onSubmit} isDirty isPending={false}>
      <TextField label="Name" value="" onChange={nothing} />
    </FormDrawer>
  )

  it.each([
    ["nothing", undefined, "/page"],
    ["an answer", { unit: {} }, "/page"],
    ["a place", "/after-sales/jobs", "/after-sales/jobs"],
  ])("with %s goes on and says that it is done, without asking about what was typed", async (_, answer, place) => {
    fakeServer({})
    const where = await openPage({ at: "/page/form", form: drawer(async () => answer) })
    await press("Save")

    expect(await screen.findByText("It is done")).toBeTruthy()
    expect(where()).toBe(place)
  })

  it.each([
    ["called off", async () => false],
    ["refused", () => Promise.reject(new Error("no"))],
  ])("and %s stays open, and says nothing of being done", async (_, onSubmit) => {
    fakeServer({})
    const where = await openPage({ at: "/page/form", form: drawer(onSubmit) })
    await press("Save")

    expect(screen.queryByText("It is done")).toBeNull()
    expect(where()).toBe("/page/form")
  })
})
