/** @jest-environment ./dev/tests/browser.cjs */
import { act, fireEvent, screen } from "@testing-library/react"
import { aCase, aMessage } from "../../../../__tests__/harness/a-case"
import { casePath, desk } from "../../../../__tests__/harness/case-answers"
import { fakeServer, Refused, type Sent } from "../../../../__tests__/harness/fake-server"
import { press } from "../../../../__tests__/harness/fill-in"
import { openPage } from "../../../../__tests__/harness/open-page"
import { CaseComposer } from "../case-composer"

const messages = `POST ${casePath}/messages`
const files = `POST ${casePath}/attachments`

const serve = (rest: object = {}) => fakeServer({ ...desk, [messages]: { message: aMessage() }, ...rest })
const open = (language?: "it") => openPage({ at: "/page", page: <CaseComposer case_={aCase()} />, language })
const say = (words: string) => fireEvent.change(screen.getByRole("textbox"), { target: { value: words } })
const bodies = (server: ReturnType<typeof fakeServer>) => server.sent(messages).map(({ body }) => body)

async function attach(...names: string[]): Promise<void> {
  const input = screen.getByLabelText("Attach files", { selector: "input" })
  await act(async () => {
    fireEvent.change(input, { target: { files: names.map((name) => new File(["x"], name, { type: "image/png" })) } })
  })
}
const store = ({ body }: Sent) => {
  const { name } = (body as FormData).get("file") as File
  return name.startsWith("bad")
    ? new Refused(415, { type: "unsupported_media_type", message: "Content type 'x' is not read here" })
    : { attachment: { id: `asatt_${name}`, name } }
}

describe("files with a message", () => {
  it("are stored for colleagues alone until the message goes, and go with it", async () => {
    const server = serve({ [files]: store })
    await open()
    await attach("a.png", "b.png")
    expect(server.sent(files).map(({ query }) => query.get("visibility"))).toEqual(["internal", "internal"])
    say("See the pictures")
    await press("Send")

    expect(bodies(server)).toMatchObject([{ attachment_ids: ["asatt_a.png", "asatt_b.png"] }])
    expect(screen.queryByText("a.png")).toBeNull()
  })

  it("are left out when one changes one's mind", async () => {
    const server = serve({ [files]: store })
    await open()
    await attach("a.png", "b.png")
    await press("Don’t attach a.png")
    say("See the picture")
    await press("Send")

    expect(bodies(server)).toMatchObject([{ attachment_ids: ["asatt_b.png"] }])
  })

  it("that are refused are told, and the others stay", async () => {
    const server = serve({ [files]: store })
    await open()
    await attach("bad.svg", "good.png")

    expect(await screen.findByText("Files of this kind are not accepted.")).toBeTruthy()
    expect(screen.getByText("good.png")).toBeTruthy()
    expect(screen.queryByText("bad.svg")).toBeNull()
    expect(server.sent(files).length).toBe(2)
  })

  it("that are too large are refused in Italian to Italians", async () => {
    serve({ [files]: new Refused(413, { type: "too_large", message: "The body is longer than 15728640 bytes" }) })
    await open("it")
    const input = screen.getByLabelText("Allega file", { selector: "input" })
    await act(async () => {
      fireEvent.change(input, { target: { files: [new File(["x"], "film.mp4", { type: "video/mp4" })] } })
    })

    expect(await screen.findByText("Il file è troppo grande.")).toBeTruthy()
  })

  it("need words to go with", async () => {
    serve({ [files]: store })
    await open()
    await attach("a.png")

    expect((screen.getByRole("button", { name: "Send" }) as HTMLButtonElement).disabled).toBe(true)
  })
})
