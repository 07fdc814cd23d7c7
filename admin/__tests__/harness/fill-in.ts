import { act, fireEvent, screen } from "@testing-library/react"

/** A dialog may have the name of its field. */
const field = (label: string) => screen.getByLabelText(label, { selector: "input, textarea, button" })

/** Types into the field of this label, in place of what stood there. */
export function write(label: string, text: string): void {
  fireEvent.change(field(label), { target: { value: text } })
}

/** Turns the switch of this label. */
export function turn(label: string): void {
  fireEvent.click(field(label))
}

/** Presses the button with these words and waits until what follows from it is done. */
export async function press(words: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: words }))
  })
}

/** Chooses an answer of a field with few of them, through the list that stands behind it for keyboards. */
export function choose(label: string, value: string): void {
  const list = field(label).parentElement?.querySelector("select")
  if (!list) {
    throw new Error(`${label} has no list of answers`)
  }
  fireEvent.change(list, { target: { value } })
}
