import { act, fireEvent, screen, within } from "@testing-library/react"

/** The text of each row below the header. */
export const rowTexts = () =>
  screen
    .getAllByRole("row")
    .slice(1)
    .map(({ textContent }) => textContent ?? "")

/** The row in which these words stand. */
export const rowWith = (words: string | RegExp) => within(screen.getByText(words).closest("tr") as HTMLElement)

const all = (selector: string) => Array.from(document.querySelectorAll<HTMLElement>(selector))
const toolbarMenus = () => all("button[aria-haspopup=menu]").filter((button) => !button.closest("table"))

const entries = "[role=menuitem], [role=menuitemradio]"

/** What the menu that is open offers. */
export const offered = () => all(entries).map(({ textContent }) => textContent ?? "")

/** Opens the toolbar's menus, which have no names, one after the other until one offers these words. */
export async function openToolbar(words: string, kind = entries): Promise<HTMLElement> {
  for (const button of toolbarMenus()) {
    await act(async () => {
      fireEvent.keyDown(button, { key: "Enter" })
    })
    const item = all(kind).find(({ textContent }) => textContent === words)
    if (item) {
      return item
    }
    await act(async () => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key: "Escape" })
    })
  }
  throw new Error(`No menu of the table offers ${words}`)
}

/** Chooses what the toolbar's menus offer under these words. */
export async function fromToolbar(words: string, kind = entries): Promise<void> {
  const item = await openToolbar(words, kind)
  await act(async () => {
    fireEvent.click(item)
  })
}

/** Sorts by a column or, once one is chosen, in a direction. A filter may have the same name. */
export const sortBy = (words: string) => fromToolbar(words, "[role=menuitemradio]")

const answers = () => all("[data-radix-popper-content-wrapper] button:not([role=checkbox])")

/** Adds a filter to the table. Answers what it can be narrowed to. */
export async function addFilter(filter: string): Promise<string[]> {
  // Core nests a button in a button here, and React says so each time.
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined)
  await fromToolbar(filter)
  quiet.mockRestore()
  return answers().map(({ textContent }) => textContent ?? "")
}

/** Narrows the table to one answer of a filter. */
export async function filterBy(filter: string, answer: string): Promise<void> {
  await addFilter(filter)
  const option = answers().find(({ textContent }) => textContent === answer)
  if (!option) {
    throw new Error(`${filter} has no answer ${answer}`)
  }
  await act(async () => {
    fireEvent.click(option)
  })
  await act(async () => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "Escape" })
  })
}

/** Types into the search and waits as long as it waits for the reader to stop typing. */
export async function search(words: string): Promise<void> {
  await act(async () => {
    fireEvent.change(document.querySelector("input[type=search]") as HTMLElement, { target: { value: words } })
  })
}

/** Leafs. The table's own words are core's, which are not loaded here. */
export async function leaf(to: "next" | "prev"): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: `general.${to}` }))
  })
}
