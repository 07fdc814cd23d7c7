import { act, fireEvent, screen, waitFor, within } from "@testing-library/react"
import type { FakeServer } from "./fake-server"

/** The last thing that was written to a route. */
export const written = (server: FakeServer, route: string) => server.sent(route).at(-1)?.body

/** The value that stands beside a name on a page. */
export const valueOf = (name: string) => screen.getByText(name).parentElement?.textContent?.slice(name.length)

/** Whether the form may be sent as it stands. */
export const canSend = (words = "Save") => !(screen.getByRole("button", { name: words }) as HTMLButtonElement).disabled

/** What stands in a field. */
export const typed = (label: string) =>
  (screen.getByLabelText(label, { selector: "input, textarea" }) as HTMLInputElement).value

/** The form is gone, and what became of it is said. */
export async function isDone(where: () => string, words: string, at = "/page") {
  await waitFor(() => expect(where()).toBe(at))
  expect(await screen.findByText(words)).toBeTruthy()
}

/** Answers the question that stands before everything else. */
export async function answer(words: string): Promise<void> {
  const question = await screen.findByRole("alertdialog")
  await act(async () => {
    fireEvent.click(within(question).getByRole("button", { name: words }))
  })
}

/** Goes to another language of a text that is kept in several. */
export async function speak(field: string, language: string, place = 0): Promise<void> {
  const list = screen.getAllByRole("tablist", { name: `Languages of ${field}` })[place]
  await act(async () => {
    fireEvent.mouseDown(within(list).getByRole("tab", { name: language }), { button: 0 })
  })
}

/** Opens what the row with these words leads to. */
export async function openRow(words: string): Promise<void> {
  const row = (await screen.findByText(words)).closest("tr") as HTMLElement
  await act(async () => {
    fireEvent.click(row)
  })
}

/** Chooses an answer where there is no form around the field, by keyboard. */
export async function choose(label: string, words: string): Promise<void> {
  await act(async () => {
    fireEvent.keyDown(screen.getByRole("combobox", { name: label }), { key: "Enter" })
  })
  await act(async () => {
    fireEvent.keyDown(screen.getByRole("option", { name: words }), { key: "Enter" })
  })
}
