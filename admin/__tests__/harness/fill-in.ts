import { act, fireEvent, screen, within } from "@testing-library/react"

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

/** Opens the menu behind the button of this name. Answers what it offers. */
export async function openMenu(name: string | RegExp = "Actions"): Promise<string[]> {
  const button = await screen.findByRole("button", { name })
  await act(async () => {
    fireEvent.keyDown(button, { key: "Enter" })
  })
  return screen.getAllByRole("menuitem").map(({ textContent }) => textContent ?? "")
}

/** Chooses from a menu that is open, or answers a question of several buttons. */
export async function pick(words: string | RegExp, role: "menuitem" | "option" = "menuitem"): Promise<void> {
  const item = await screen.findByRole(role, { name: words })
  await act(async () => {
    fireEvent.click(item)
  })
}

/** Opens a field that searches in what the shop has, and types into it. */
export async function seek(label: string, words = ""): Promise<void> {
  const input = field(label) as HTMLInputElement
  await act(async () => {
    fireEvent.focus(input)
    fireEvent.change(input, { target: { value: words } })
  })
}

/** Fills an empty date with today, as the arrow keys do. */
export async function fillDay(label: string): Promise<void> {
  for (const segment of within(screen.getByRole("group", { name: label })).getAllByRole("spinbutton")) {
    await act(async () => {
      fireEvent.focus(segment)
      fireEvent.keyDown(segment, { key: "ArrowUp" })
    })
  }
}

/** Moves a date by its day: up is later. */
export async function stepDay(label: string, key: "ArrowUp" | "ArrowDown", times = 1): Promise<void> {
  const group = screen.getByRole("group", { name: label })
  for (let step = 0; step < times; step++) {
    const segment = within(group).getByRole("spinbutton", { name: /^day/ })
    await act(async () => {
      fireEvent.focus(segment)
      fireEvent.keyDown(segment, { key })
    })
  }
}

/** Chooses an answer by its words, from the keyboard: a field outside a form has no list behind it. */
export async function select(label: string, words: string): Promise<void> {
  const trigger = field(label)
  await act(async () => {
    fireEvent.keyDown(trigger, { key: "Enter" })
  })
  const option = await screen.findByRole("option", { name: words })
  await act(async () => {
    fireEvent.keyDown(option, { key: "Enter" })
  })
}
