/** @jest-environment ./dev/tests/browser.cjs */
import { fireEvent, screen } from "@testing-library/react"
import { type ReactElement, useState } from "react"
import { fakeServer } from "../../../__tests__/harness/fake-server"
import { openMenu, pick, press, select, stepDay, turn, write } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { CheckListField } from "../check-list-field"
import { ChoiceField } from "../choice-field"
import { DayField } from "../day-field"
import { LanguageTexts } from "../language-texts"
import { NumberField } from "../number-field"
import { SwitchField } from "../switch-field"
import { TextField } from "../text-field"

/** A field as its form holds it; `given` collects what the form got of it. */
function Held<T>({
  start,
  field,
  given,
}: {
  start: T
  field: (value: T, set: (v: T) => void) => ReactElement
  given: T[]
}) {
  const [value, setValue] = useState(start)
  const set = (next: T) => {
    given.push(next)
    setValue(next)
  }
  return field(value, set)
}

async function hold<T>(
  start: T,
  field: (value: T, set: (v: T) => void) => ReactElement,
  language?: "it"
): Promise<T[]> {
  const given: T[] = []
  fakeServer({})
  await openPage({ at: "/page", page: <Held start={start} field={field} given={given} />, language })
  return given
}

/** What is read out with a control, by the ids that it carries. */
const describedAs = (control: HTMLElement) =>
  (control.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent)

describe("a field", () => {
  it("is read out with its hint and its error, in that order", async () => {
    await hold("", (value, set) => (
      <TextField label="Code" hint="Lower case" error="Taken" value={value} onChange={set} />
    ))
    const input = screen.getByLabelText("Code")

    expect(describedAs(input)).toEqual(["Lower case", "Taken"])
    expect(input.getAttribute("aria-invalid")).toBe("true")
  })

  it("is not said to be wrong when it is not, and says in the reader's language that it may be left out", async () => {
    await hold("", (value, set) => <TextField label="Codice" isOptional value={value} onChange={set} />, "it")

    expect(screen.getByLabelText("Codice").getAttribute("aria-invalid")).toBe("false")
    expect(screen.getByLabelText("Codice").hasAttribute("aria-describedby")).toBe(false)
    expect(screen.getByText("(Facoltativo)")).toBeTruthy()
  })

  it("of text has as many lines as it was given", async () => {
    const given = await hold("", (value, set) => <TextField label="Statement" rows={6} value={value} onChange={set} />)
    write("Statement", "One\nTwo")

    expect(screen.getByLabelText("Statement").tagName).toBe("TEXTAREA")
    expect(given).toEqual(["One\nTwo"])
  })

  it.each([
    ["24", 24],
    ["12.9", 12],
    ["-3", -3],
    ["", null],
    ["0", 0],
  ])("of a number reads %j as %j", async (text, number) => {
    const given = await hold<number | null>(7, (value, set) => (
      <NumberField label="Months" value={value} onChange={set} />
    ))
    write("Months", text)

    expect(given).toEqual([number])
  })

  it("of a number is empty when there is none, not zero", async () => {
    await hold<number | null>(null, (value, set) => <NumberField label="Months" value={value} onChange={set} />)

    expect((screen.getByLabelText("Months") as HTMLInputElement).value).toBe("")
  })

  it("of a yes or no says what yes means", async () => {
    const given = await hold(false, (value, set) => (
      <SwitchField label="Transferable" hint="Goes along" value={value} onChange={set} />
    ))
    expect(describedAs(screen.getByRole("switch", { name: "Transferable" }))).toEqual(["Goes along"])
    turn("Transferable")
    turn("Transferable")

    expect(given).toEqual([true, false])
  })

  it("of few answers gives the one that was chosen, and asks to choose while there is none", async () => {
    const choices = [
      { value: "a", label: "Alpha" },
      { value: "b", label: "Beta" },
    ]
    const given = await hold<string | undefined>(undefined, (value, set) => (
      <ChoiceField label="Kind" value={value} choices={choices} onChange={set} />
    ))
    expect(screen.getByText("Choose")).toBeTruthy()
    await select("Kind", "Beta")

    expect(given).toEqual(["b"])
    expect(screen.queryByText("Choose")).toBeNull()
  })

  it("of any number of answers adds, and takes away what was there", async () => {
    const choices = ["water", "wear", "theft"].map((value) => ({ value, label: value }))
    const given = await hold(["wear"], (value, set) => (
      <CheckListField label="Exclusions" choices={choices} value={value} onChange={set} />
    ))
    expect(screen.getByRole("group", { name: "Exclusions" })).toBeTruthy()
    fireEvent.click(screen.getByRole("checkbox", { name: "water" }))
    fireEvent.click(screen.getByRole("checkbox", { name: "wear" }))

    expect(given).toEqual([["wear", "water"], ["water"]])
  })
})

describe("a day", () => {
  it("is the day that was chosen, whatever the zone of the reader", async () => {
    const given = await hold<string | null>("2026-03-03", (value, set) => (
      <DayField label="Day" value={value} onChange={set} />
    ))
    await stepDay("Day", "ArrowUp")

    expect(given.at(-1)).toBe("2026-03-04")
  })

  it("follows when the form puts another in its place, and keeps to that", async () => {
    const given = await hold<string | null>("2026-03-03", (value, set) => (
      <>
        <DayField label="Day" value={value} onChange={set} />
        <button onClick={() => set("2026-05-20")}>Another</button>
      </>
    ))
    await press("Another")
    expect(screen.getByRole("group", { name: "Day" }).textContent).toBe("5/20/2026")
    await stepDay("Day", "ArrowDown")

    expect(given.at(-1)).toBe("2026-05-19")
  })

  it("can be taken away", async () => {
    const given = await hold<string | null>("2026-03-03", (value, set) => (
      <DayField label="Day" value={value} onChange={set} />
    ))
    await press("Clear date")

    expect(given.at(-1)).toBeNull()
  })
})

describe("a text in several languages", () => {
  const start = { en: "We mend it." }
  const texts = (value: Record<string, string>, set: (v: Record<string, string>) => void) => (
    <LanguageTexts label="Statement" hint="As customers read it" texts={value} onChange={set} />
  )
  const tabs = () => screen.getAllByRole("tab").map(({ textContent }) => textContent)

  it("begins with English and Italian and keeps the others apart", async () => {
    const given = await hold<Record<string, string>>({ ...start, de: "Wir reparieren." }, texts)
    expect(tabs()).toEqual(["English", "Italian", "German"])
    fireEvent.mouseDown(screen.getByRole("tab", { name: "Italian" }), { button: 0 })
    write("Statement", "Lo ripariamo.")

    expect(given).toEqual([{ en: "We mend it.", de: "Wir reparieren.", it: "Lo ripariamo." }])
  })

  it("adds a language that it does not have yet, and shows it", async () => {
    await hold<Record<string, string>>(start, texts)
    const offered = await openMenu("Add language")
    expect(offered).toContain("French")
    expect(offered).not.toContain("Italian")
    await pick("French")

    expect(tabs()).toEqual(["English", "Italian", "French"])
    expect(screen.getByRole("tab", { name: "French" }).getAttribute("aria-selected")).toBe("true")
    expect((screen.getByLabelText("Statement", { selector: "input" }) as HTMLInputElement).value).toBe("")
  })

  it("names the languages in the reader's own", async () => {
    await hold<Record<string, string>>(start, texts, "it")

    expect(tabs()).toEqual(["Inglese", "Italiano"])
  })
})
