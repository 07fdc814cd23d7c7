/** @jest-environment ./dev/tests/browser.cjs */
import { act, cleanup, fireEvent, screen } from "@testing-library/react"
import { useState } from "react"
import { Link } from "react-router-dom"
import { openPage } from "../../../__tests__/harness/open-page"
import { press } from "../../../__tests__/harness/fill-in"
import { LeaveGuard } from "../leave-guard"

/** Something to write, and ways that lead elsewhere. */
const Draft = ({ name }: { name: string }) => {
  const [text, setText] = useState("")

  return (
    <>
      <LeaveGuard when={text !== ""} />
      <input aria-label={name} value={text} onChange={({ target }) => setText(target.value)} />
      <Link to="/elsewhere">{`Away from ${name}`}</Link>
      <Link to="/page/form">{`Over ${name}`}</Link>
      <Link to="/page" state={{ isSubmitSuccessful: true }}>{`Saved ${name}`}</Link>
      <Link to="/page">{`Back from ${name}`}</Link>
    </>
  )
}

const type = (name: string, text: string) => fireEvent.change(screen.getByLabelText(name), { target: { value: text } })
const follow = (name: string) => act(async () => void fireEvent.click(screen.getByRole("link", { name })))
const question = () => screen.queryByRole("alertdialog")

const open = (at: string) => openPage({ at, page: <Draft name="page" />, form: <Draft name="form" /> })

afterEach(cleanup)

describe("leaving what is being written", () => {
  it("asks nothing when nothing has been written", async () => {
    const where = await open("/page")
    await follow("Away from page")

    expect(question()).toBeNull()
    expect(where()).toBe("/elsewhere")
  })

  it("asks first, and stays when that is the answer", async () => {
    const where = await open("/page")
    type("page", "Buongiorno")
    await follow("Away from page")
    expect(where()).toBe("/page")
    await press("Cancel")

    expect(question()).toBeNull()
    expect(where()).toBe("/page")
    expect(screen.getByLabelText("page")).toHaveProperty("value", "Buongiorno")
  })

  it("goes when that is the answer", async () => {
    const where = await open("/page")
    type("page", "Buongiorno")
    await follow("Away from page")
    await press("Continue")

    expect(where()).toBe("/elsewhere")
  })

  it("asks nothing again when what was written has been taken out", async () => {
    const where = await open("/page")
    type("page", "Buongiorno")
    type("page", "")
    await follow("Away from page")

    expect(where()).toBe("/elsewhere")
  })

  it("lets a drawer open over the page, which keeps what was written", async () => {
    const where = await open("/page")
    type("page", "Buongiorno")
    await follow("Over page")

    expect(question()).toBeNull()
    expect(where()).toBe("/page/form")
    expect(screen.getByLabelText("page")).toHaveProperty("value", "Buongiorno")
  })

  it("asks nothing when an empty drawer closes over a page with something written", async () => {
    const where = await open("/page")
    type("page", "Buongiorno")
    await follow("Over page")
    await follow("Back from form")

    expect(question()).toBeNull()
    expect(where()).toBe("/page")
    expect(screen.getByLabelText("page")).toHaveProperty("value", "Buongiorno")
  })

  it("asks for what is in the drawer, whether or not the page under it has something too", async () => {
    const where = await open("/page/form")
    type("form", "SN-1")
    await follow("Back from form")

    expect(question()).not.toBeNull()
    expect(where()).toBe("/page/form")
  })

  it("asks nothing of a drawer that was saved", async () => {
    const where = await open("/page/form")
    type("form", "SN-1")
    await follow("Saved form")

    expect(question()).toBeNull()
    expect(where()).toBe("/page")
  })
})
