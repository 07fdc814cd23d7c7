/** @jest-environment ./dev/tests/browser.cjs */
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react"
import type { AdminInstructionDetail } from "../../../../src/types"
import { anInstruction, italianDraft as draft, wording } from "../../../__tests__/harness/an-instruction"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { choose, press, write } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { answer, canSend, isDone, typed, written } from "../../../__tests__/harness/settings"
import { InstructionDraftForm } from "../instruction-draft-form"

const at = "/admin/after-sales/instructions/asins_1"
const ok = { instruction: anInstruction() }

describe("a new text or file", () => {
  const form = async (changes: Partial<AdminInstructionDetail> = {}) => {
    const server = fakeServer({ [`POST ${at}/versions`]: ok, [`POST ${at}/file`]: ok })
    const where = await openPage({
      at: "/page/form",
      form: <InstructionDraftForm instruction={anInstruction({ versions: [], ...changes })} />,
    })
    return { server, where }
  }
  const take = (name: string) =>
    act(async () => {
      const file = new File(["%PDF-1.7"], name, { type: "application/pdf" })
      fireEvent.change(screen.getByLabelText("Choose a file instead", { selector: "input" }), {
        target: { files: [file] },
      })
    })

  it("is a text in one language, without the blanks around it", async () => {
    const { server, where } = await form()
    expect(canSend()).toBe(false)
    write("Text", "   ")
    expect(canSend()).toBe(false)
    choose("Language", "de")
    write("Text", " Abends spülen. ")
    await press("Save")

    await isDone(where, "The draft was saved")
    expect(written(server, `POST ${at}/versions`)).toEqual({ language: "de", body: "Abends spülen." })
  })

  it("goes on from what stands in that language, so that no draft is overwritten unseen", async () => {
    const { server } = await form({ versions: [draft, wording({ language: "it", body: "Vecchio." }), wording()] })
    expect(typed("Text")).toBe("Rinse the group every evening.")
    choose("Language", "it")
    expect(typed("Text")).toBe("Sciacquare ogni sera.")
    choose("Language", "fr")
    expect(typed("Text")).toBe("")
    write("Text", "Rincer")
    choose("Language", "it")
    expect(typed("Text")).toBe("Rincer")
    await press("Save")

    expect(written(server, `POST ${at}/versions`)).toEqual({ language: "it", body: "Rincer" })
  })

  it("is a file in the text's place, which is sent as it is", async () => {
    const { server, where } = await form()
    write("Text", "to be replaced")
    await take("lario.pdf")
    expect(screen.queryByLabelText("Text")).toBeNull()
    expect(screen.getByText("lario.pdf")).toBeTruthy()
    choose("Language", "it")
    await press("Save")

    await isDone(where, "The draft was saved")
    const [{ query, body }] = server.sent(`POST ${at}/file`)
    expect(query.get("language")).toBe("it")
    expect(((body as FormData).get("file") as File).name).toBe("lario.pdf")
    expect(server.sent(`POST ${at}/versions`)).toEqual([])
  })

  it("brings the text back when the file is taken away", async () => {
    const { server } = await form()
    write("Text", "Rinse.")
    await take("lario.pdf")
    await press("Remove")
    expect(typed("Text")).toBe("Rinse.")
    await press("Save")

    expect(written(server, `POST ${at}/versions`)).toEqual({ language: "en", body: "Rinse." })
  })

  it("takes a file that is dropped", async () => {
    const { server } = await form()
    const file = new File(["x"], "dropped.png", { type: "image/png" })
    fireEvent.drop(screen.getByRole("button", { name: /Choose a file instead/ }), { dataTransfer: { files: [file] } })
    expect(screen.getByText("dropped.png")).toBeTruthy()
    await press("Save")

    expect(server.sent(`POST ${at}/file`).length).toBe(1)
  })

  it.each([
    [413, "A file may have 15 MB at most"],
    [415, "The file is none of PDF, JPEG, PNG, WebP, MP4"],
  ])("stays open when the file is refused with %i, and says why", async (status, message) => {
    const { server, where } = await form()
    server.answer(`POST ${at}/file`, new Refused(status, { type: "invalid_data", message }))
    await take("film.avi")
    await press("Save")

    expect(await screen.findByText(message)).toBeTruthy()
    expect(where()).toBe("/page/form")
    expect(screen.getByText("film.avi")).toBeTruthy()
  })

  it("asks before a file or a text is lost, and not for a language alone", async () => {
    const { where } = await form()
    choose("Language", "de")
    await press("Cancel")
    expect(where()).toBe("/page")

    cleanup()
    const again = await form()
    await take("lario.pdf")
    await press("Cancel")
    expect(within(await screen.findByRole("alertdialog")).getByText("Leave this form?")).toBeTruthy()
    await answer("Cancel")
    expect(again.where()).toBe("/page/form")
  })
})
